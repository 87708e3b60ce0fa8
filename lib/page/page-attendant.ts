import type { PanelConnection } from '../messages/panel-port';
import type { ReaderPlace, ToPage } from '../messages/protocol';
import type { PageAnswer } from '../report/page-report';
import type { Settings } from '../settings/settings';
import type { Annotator } from './annotator';
import { awaitHand, type FirstHand } from './card/input/first-hand';
import { reportPage } from './panel/page-report';
import { sessionHere, verdictHere, type SessionHere } from './presence';

/** Requests of an annotated page to the background. */
export interface AttendantBackground {
  /** Has the cards script injected into this page. */
  bringCards(): Promise<unknown>;
  /** Gets the present settings for this page's site. */
  settings(): Promise<Settings>;
  /** Reports the number of marked mentions. */
  reportTotal(total: number): void;
  /** Whether the extension of this script is no longer there. */
  isOrphaned(): boolean;
}

/**
 * Answers messages to an annotated page, and has the cards script injected at the reader's first
 * input or for a message that needs a card.
 */
export class PageAttendant {
  #total = -1;
  #cards: Promise<SessionHere | null> | null = null;
  #hand: FirstHand | null = null;

  /**
   * @param annotator of this page; when it stops, so does this
   * @param background sends requests to the background
   */
  constructor(
    private readonly annotator: Annotator,
    private readonly background: AttendantBackground,
  ) {
    const { stopped } = annotator;
    annotator.followers.add(() => this.#follow());
    annotator.listeners.add((signal) => this.#listen(signal));
    stopped.addEventListener('abort', () => {
      if (this.#total > 0) background.reportTotal(0);
    });
  }

  /** Gets the settings, which may have changed while the page was in the back/forward cache. */
  async #learnSettings(): Promise<void> {
    try {
      this.#apply(await this.background.settings());
    } catch {
      this.#stopIfOrphaned();
    }
  }

  /**
   * @param message of the background or an extension page
   * @returns the answer; undefined leaves it to another script of the page
   */
  answer(message: ToPage): unknown {
    switch (message.type) {
      case 'page-state':
        return this.#state();
      case 'settings-changed':
        return this.#apply(message.settings);
      case 'packs-changed':
        this.annotator.stop();
        return { markAnyway: this.annotator.markAnyway };
      case 'stop-marking':
        return this.#stopIfAskedFor();
      case 'judge-again':
        return this.annotator.judgeAgain();
      case 'step-mention':
        return this.#withCards((session) => session.step(message.by, message.fromEdge));
      case 'leave-place':
        return sessionHere()?.leavePlace();
      case 'place-wanted':
        return this.#place(message.concept);
      case 'total-wanted':
        return this.annotator.shownMentions().length;
      case 'toggle-card':
        return this.#withCards((session) => session.toggleCard());
      case 'jump-to':
        return this.#withCards((session) => session.jumpTo(message.concept));
      case 'unpin':
        return sessionHere()?.unpin(message.concept);
    }
  }

  /** Accepts a side panel that was opened for this page. */
  async acceptPanel(panel: PanelConnection): Promise<void> {
    let hasLeft = false;
    panel.onEnd(() => {
      hasLeft = true;
    });
    const session = await this.#session();
    if (hasLeft) return;
    if (session) session.acceptPanel(panel);
    else panel.close();
  }

  #listen(signal: AbortSignal): void {
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) void this.#learnSettings().then(() => this.#reportAgain());
    };
    addEventListener('pageshow', comeBack, { signal });
    if (sessionHere()) return;
    const bring = (): void => void this.#session();
    this.#hand = awaitHand(() => this.#hasMentions(), bring, signal);
  }

  #state(): PageAnswer {
    const { annotator } = this;
    if (!annotator.isWeighed) return { state: 'loading' };
    if (!annotator.on) return { state: 'off' };
    annotator.lookAgain();
    const { pageDate } = annotator;
    const report = reportPage(
      annotator.visibleMentions(),
      pageDate,
      verdictHere() ?? null,
      annotator.host,
      annotator.packs,
    );
    return { state: 'annotated', report };
  }

  #place(concept: string | null): ReaderPlace {
    const mentions = this.annotator
      .shownMentions()
      .filter((mention) => concept === null || mention.concept === concept);
    return { count: mentions.length, at: sessionHere()?.placeIn(mentions) ?? -1 };
  }

  #apply(settings: Settings): void {
    const session = sessionHere();
    if (session) session.apply(settings);
    else this.annotator.apply(settings);
  }

  /** The cards script may have to be injected first; the sender does not wait for that. */
  #withCards(work: (session: SessionHere) => void): void {
    if (!this.#hasMentions()) return;
    const here = sessionHere();
    if (here) return work(here);
    void this.#session().then((session) => session && work(session));
  }

  /** @returns the session, after its script has run; null if it cannot be injected now */
  #session(): Promise<SessionHere | null> {
    this.#cards ??= this.#bring();
    return this.#cards;
  }

  async #bring(): Promise<SessionHere | null> {
    try {
      if (!sessionHere()) await this.background.bringCards();
    } catch {
      this.#stopIfOrphaned();
    }
    const session = sessionHere();
    // The next input tries again.
    if (!session) this.#cards = null;
    else session.takeOver(this.#hand?.take() ?? []);
    return session ?? null;
  }

  #hasMentions(): boolean {
    return this.annotator.page.mentions().length > 0;
  }

  /**
   * Another document of the tab was marked on the reader's request; this one may be about the
   * subject.
   */
  #stopIfAskedFor(): void {
    if (verdictHere()?.relevant !== true) this.annotator.stop();
  }

  #stopIfOrphaned(): void {
    if (this.background.isOrphaned()) this.annotator.stop();
  }

  #follow(): void {
    if (this.background.isOrphaned()) return this.annotator.stop();
    const total = this.annotator.shownMentions().length;
    if (total === this.#total) return;
    this.#total = total;
    this.background.reportTotal(total);
  }

  /** The badge was reset with the page. */
  #reportAgain(): void {
    this.#total = -1;
    this.#follow();
  }
}
