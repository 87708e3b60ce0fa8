import type { FactsByPack, PageAnswer, PageRequest } from '../../matching/answer-page';
import type { MatchConnection, MatchReply, MatchRequest } from '../../messages/matching/match-port';
import type { PageDating } from '../page-date/page-dating';
import { EngineGone, type Engine, type Matched } from './engine';

/** First and longest delay before a request is sent again, ms. */
const RETRY_MS = 50;
const MOST_RETRY_MS = 5000;

/** A background that has not answered after this time has lost the request, ms. */
const PATIENCE_MS = 30_000;

/** The connection is closed after this time without requests, ms. */
const IDLE_MS = 5000;

/** Connects to the background; throws if the extension is no longer there. */
export type Connect = (onReply: (reply: MatchReply) => void, onEnd: () => void) => MatchConnection;

/** The relevance of a page and, if it is to be marked, the mentions of the weighed blocks. */
export interface Weighed {
  readonly relevance: NonNullable<PageAnswer['relevance']>;
  readonly matched: Matched | null;
  /** Ids of the packs that the page is to be marked with, in the reader's order. */
  readonly packs: readonly string[];
}

type Answered = Pick<PageAnswer, 'relevance'> & Pick<Weighed, 'matched' | 'packs'>;

/** What a page's relevance depends on besides its blocks. */
export type PageHead = NonNullable<PageRequest['weigh']>;

/**
 * Matching in the background, which may end at any moment and keeps nothing. So the page's facts
 * and its date are kept here, and a request without an answer is sent again.
 */
export class BackgroundEngine implements Engine {
  #facts: FactsByPack | null = null;
  #issues: PageAnswer['issues'] = [];
  /** The date with which the last blocks were matched; undefined before the first. */
  #date: string | null | undefined;
  #line: MatchConnection | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;
  /** Settles the pending request. */
  #waiting: { onReply(reply: MatchReply): void; onLost(): void } | null = null;

  /**
   * @param connect connects to the background
   * @param signal stops the engine and rejects pending requests
   * @param dating gives the page's date, or the clues to it
   */
  constructor(
    private readonly connect: Connect,
    private readonly signal: AbortSignal,
    private readonly dating: PageDating,
  ) {
    signal.addEventListener('abort', () => this.#hangUp());
    // A port is closed while its page is in the back/forward cache, without an event.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#hangUp(), { signal });
  }

  /** Ids of the packs that the page is marked with, in the reader's order. */
  get packs(): readonly string[] {
    return packsIn(this.#facts ?? []);
  }

  /** Highlight keys of the issues of each of these packs, in the pack's order. */
  get issues(): PageAnswer['issues'] {
    return this.#issues;
  }

  async match(texts: readonly string[]): Promise<Matched> {
    const { matched } = await this.#queued(null, texts, true);
    return matched!;
  }

  /**
   * Weighs the page by some of its blocks, and matches those.
   *
   * @param head title, description and the like
   * @param texts of its first blocks
   * @param isFirst false if the page was matched before, so that its facts are kept
   */
  async weigh(head: PageHead, texts: readonly string[], isFirst = true): Promise<Weighed> {
    const { relevance, ...answered } = await this.#queued(head, texts, isFirst);
    return { relevance: relevance!, ...answered };
  }

  #queued(weigh: PageHead | null, blocks: readonly string[], learns: boolean): Promise<Answered> {
    const answer = this.#last.then(() => this.#ask(weigh, blocks, learns));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(
    weigh: PageHead | null,
    blocks: readonly string[],
    learns: boolean,
  ): Promise<Answered> {
    const date = this.dating.ask();
    for (let wait = RETRY_MS; ; wait = Math.min(MOST_RETRY_MS, wait * 2)) {
      const reply = await this.#once({ weigh, facts: this.#facts, date, blocks });
      if (this.signal.aborted) throw new EngineGone('the page is not annotated any more');
      if (reply && 'refused' in reply) throw new EngineGone(reply.refused);
      if (reply) {
        const { relevance, matched, issues, ms, date: chosen } = reply;
        if (chosen !== undefined) this.dating.learn(chosen);
        if (!matched) return { relevance, matched, packs: [] };
        const { facts, ...rest } = matched;
        if (learns) this.#facts = facts;
        if (learns && weigh) this.#issues = issues;
        return {
          relevance,
          matched: { ...rest, grew: rest.grew || this.#hasNewDate(), ms },
          packs: packsIn(facts),
        };
      }
      await timer(wait);
    }
  }

  #hasNewDate(): boolean {
    const before = this.#date;
    this.#date = this.dating.date?.date ?? null;
    return before !== undefined && before !== this.#date;
  }

  /** @returns the reply; null if it was lost */
  #once(request: MatchRequest): Promise<MatchReply | null> {
    clearTimeout(this.#idle);
    return new Promise((resolve, reject) => {
      if (this.signal.aborted) return resolve(null);
      const late = setTimeout(() => this.#hangUp(), PATIENCE_MS);
      const settle = (reply: MatchReply | null): void => {
        clearTimeout(late);
        this.#waiting = null;
        if (this.#line) this.#idle = setTimeout(() => this.#hangUp(), IDLE_MS);
        resolve(reply);
      };
      this.#waiting = { onReply: settle, onLost: () => settle(null) };
      try {
        this.#line ??= this.connect(
          (reply) => this.#waiting?.onReply(reply),
          () => this.#hangUp(),
        );
      } catch (error) {
        clearTimeout(late);
        return reject(new EngineGone(String(error)));
      }
      try {
        this.#line.send(request);
      } catch {
        // The other end is gone, but the browser has not reported it yet.
        this.#hangUp();
      }
    });
  }

  #hangUp(): void {
    clearTimeout(this.#idle);
    const line = this.#line;
    this.#line = null;
    line?.close();
    this.#waiting?.onLost();
  }
}

function packsIn(facts: FactsByPack): readonly string[] {
  return facts.map(([pack]) => pack);
}

/**
 * @param ms how long to wait
 * @throws EngineGone if the page is being closed: its ports are closed first, and in Firefox
 *   `setTimeout` then throws NS_ERROR_NOT_INITIALIZED
 */
function timer(ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    try {
      setTimeout(resolve, ms);
    } catch (error) {
      reject(new EngineGone(String(error)));
    }
  });
}
