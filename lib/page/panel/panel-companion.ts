import type { FromPanel, ToPanel } from '../../report/reading-list';
import type { PlacedMention } from '../text/mentions/placed-mention';
import type { Annotator } from '../annotator';
import { linesOf } from '../marks/hit-test';
import { isInView } from '../marks/sight/in-view';
import { documentTitle } from './document-title';
import { MentionPlaces } from './follow-view';
import { MOST_LISTED } from '../../report/reading-list';
import { MentionIds, readingList } from './reading-list';

/** Throttle for messages about the view, ms. */
const VIEW_MS = 100;

/** Throttle for lists of a page that goes on changing, ms. */
const LIST_MS = 500;

/** What a panel shows, and what it may request. */
export interface FollowedReader {
  /** Shown mentions in document order. */
  mentions(): readonly PlacedMention[];
  /** Whether a mention is marked on the page. */
  isMarked(mention: PlacedMention): boolean;
  /** The mention that the reader went to last, or null. */
  readonly current: PlacedMention | null;
  goTo(mention: PlacedMention): void;
}

/** A side panel beside this page. */
interface Panel {
  send(message: ToPanel): void;
  onMessage(listener: (message: FromPanel) => void): void;
  onEnd(listener: () => void): void;
  close(): void;
}

/** The part of the page session that a panel follows. */
interface Session extends Pick<FollowedReader, 'current' | 'goTo'> {
  readonly followers: Set<() => void>;
}

/**
 * Keeps a panel up to date with the page until it closes or the annotator stops.
 *
 * @param annotator of this page
 * @param session of this page
 */
export function acceptPanel(panel: Panel, annotator: Annotator, session: Session): void {
  annotator.lookAgain();
  const companion = new PanelCompanion(
    {
      mentions: () => (annotator.on ? annotator.shownMentions() : []),
      isMarked: (mention) => annotator.isPainted(mention),
      get current() {
        return session.current;
      },
      goTo: (mention) => session.goTo(mention),
    },
    (message) => panel.send(message),
  );
  const follower = (): void => companion.changed();
  session.followers.add(follower);
  const leave = (): void => {
    session.followers.delete(follower);
    companion.stop();
  };
  panel.onMessage((message) => companion.answer(message));
  panel.onEnd(leave);
  annotator.stopped.addEventListener('abort', () => {
    leave();
    panel.close();
  });
}

/** Keeps one side panel up to date with the page. */
export class PanelCompanion {
  readonly #ids = new MentionIds();
  readonly #places = new MentionPlaces(this.#ids);
  readonly #end = new AbortController();
  readonly #later = { list: 0, view: 0 };
  #mentions: readonly PlacedMention[] = [];
  /** Mentions that were marked in the last list. */
  #marked: ReadonlySet<PlacedMention> = new Set();
  /** Number of mentions that the panel has requested. */
  #wanted = MOST_LISTED;
  #current: PlacedMention | null = null;
  /** Whether the reader went to the current mention and has not scrolled away since. */
  #holds = false;
  #arrived = false;

  /**
   * @param reader what the panel shows
   * @param send sends it to the panel
   */
  constructor(
    private readonly reader: FollowedReader,
    private readonly send: (message: ToPanel) => void,
  ) {
    const options = { capture: true, passive: true, signal: this.#end.signal };
    const look = (): void => this.#soon('view', VIEW_MS, () => this.#sendView());
    addEventListener('scroll', look, options);
    addEventListener('resize', look, options);
    this.#list();
  }

  /** Updates the panel after the shown mentions or the current mention have changed. */
  changed(): void {
    this.#soon('list', LIST_MS, () => this.#list());
    if (this.reader.current !== this.#current) this.#sendView();
  }

  /** Handles a message from the panel. */
  answer(message: FromPanel): void {
    if (message.type === 'list-wanted') {
      this.#wanted = message.from + MOST_LISTED;
      this.#sendList(message.from);
      return;
    }
    const mention = this.reader.mentions().find((one) => this.#ids.of(one) === message.id);
    if (!mention) return;
    this.reader.goTo(mention);
  }

  stop(): void {
    this.#end.abort();
    clearTimeout(this.#later.list);
    clearTimeout(this.#later.view);
  }

  #list(): void {
    const mentions = this.reader.mentions();
    const isSame = (mention: PlacedMention, i: number): boolean =>
      mention === this.#mentions[i] && this.reader.isMarked(mention) === this.#marked.has(mention);
    const same = mentions.length === this.#mentions.length && mentions.every(isSame);
    if (!same || mentions.length === 0) {
      this.#mentions = mentions;
      this.#sendList(0);
    }
    this.#sendView();
  }

  #sendList(from: number): void {
    this.#places.measure(this.#mentions, this.#wanted);
    const positions = this.#places.positions();
    this.#marked = new Set(this.#mentions.filter((mention) => this.reader.isMarked(mention)));
    const list = readingList(
      this.#mentions,
      from,
      this.#ids,
      (mention) => this.#marked.has(mention),
      (mention) => positions.get(mention) ?? 1,
    );
    this.send({ type: 'list', list: { title: documentTitle(), ...list } });
  }

  #sendView(): void {
    if (this.#places.isStale) this.#soon('list', LIST_MS, () => this.#sendList(0));
    const { current } = this.reader;
    if (current !== this.#current) {
      this.#current = current;
      this.#holds = current !== null;
      this.#arrived = false;
    }
    if (current && this.#holds) {
      const seen = linesOf(current).some(isInView);
      // While the page scrolls there, the mention is not in view yet.
      if (this.#arrived && !seen) this.#holds = false;
      this.#arrived ||= seen;
    }
    this.send({ type: 'view', view: this.#places.view(current, this.#holds) });
  }

  #soon(what: 'list' | 'view', ms: number, run: () => void): void {
    if (this.#later[what] !== 0 || this.#end.signal.aborted) return;
    this.#later[what] = Number(
      setTimeout(() => {
        this.#later[what] = 0;
        run();
      }, ms),
    );
  }
}
