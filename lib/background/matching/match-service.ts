import { checkedMatchRequest } from '../../messages/matching/check-match-request';
import type { AskingPage } from '../../messages/matching/listen-for-matching';
import type { MatchAnswer, MatchRequest } from '../../messages/matching/match-port';
import { CpuBudget } from './cpu-budget';

/**
 * Allowance of a tab, ms: enough for a page as long as a book, then a twentieth of a core.
 * docs/adr/0022
 */
const OF_TAB = { burst: 4000, perSecond: 50 };
const OF_ALL = { burst: 12_000, perSecond: 200 };

/** Charge for a new connection, ms. */
const LINE_MS = 0.5;

/** Charge for a message that our own scripts never send, ms. */
const BREACH_MS = 2000;

/**
 * A tab that has overdrawn more than this is refused at once, ms: our own scripts wait and never
 * reach it.
 */
const MOST_OVERDRAWN = 500;

/** Most connections of a frame at a time: the one in use, and one that is about to end. */
const MOST_LINES = 2;

/** A connected page, and whether it has disconnected. */
interface Line {
  readonly page: AskingPage;
  readonly end: AbortController;
}

/** Answers pages, one request of each at a time, within the processor time of each tab. */
export class MatchService {
  readonly #lines = new Map<string, Line[]>();

  /**
   * @param prepare loads what a page's request needs, and returns a function that answers it
   * @param budget the processor time of tabs
   * @param now a clock in ms
   */
  constructor(
    private readonly prepare: (
      page: AskingPage,
      request: MatchRequest,
    ) => Promise<() => MatchAnswer>,
    private readonly budget = new CpuBudget(OF_TAB, OF_ALL),
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Answers a page until it disconnects, or sends a message that our scripts never send. */
  accept(page: AskingPage): void {
    this.budget.charge(page.tab, LINE_MS);
    if (this.budget.overdrawn(page.tab) > MOST_OVERDRAWN) return page.close();
    const line: Line = { page, end: new AbortController() };
    const lines = [...(this.#lines.get(keyOf(page)) ?? []), line];
    this.#lines.set(keyOf(page), lines);
    if (lines.length > MOST_LINES) this.#end(lines[0]!);
    page.onEnd(() => this.#end(line));
    let isBusy = false;
    page.onRequest((message) => {
      if (isBusy) return this.#refuse(line, 'the request before it is not answered yet');
      isBusy = true;
      void this.#serve(line, message).finally(() => {
        isBusy = false;
      });
    });
  }

  async #serve(line: Line, message: unknown): Promise<void> {
    const { tab } = line.page;
    // Checked before it waits, so that no queued request is larger than allowed.
    const request = this.#measured(tab, () => checkedMatchRequest(message));
    if (!request) return this.#refuse(line, 'no request has this form or this size');
    await this.#turnOf(line);
    if (line.end.signal.aborted) return;
    try {
      const work = await this.prepare(line.page, request);
      if (line.end.signal.aborted) return;
      const began = this.now();
      const answer = this.#measured(tab, work);
      line.page.reply({ ...answer, ms: this.now() - began });
    } catch (error) {
      console.error(error);
      this.#refuse(line, 'matching failed');
    }
  }

  #measured<T>(tab: number, work: () => T): T {
    const began = this.now();
    try {
      return work();
    } finally {
      this.budget.spend(tab, this.now() - began);
    }
  }

  async #turnOf({ page, end }: Line): Promise<void> {
    for (;;) {
      const wait = this.budget.waitFor(page.tab);
      if (wait === 0 || end.signal.aborted) return;
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
    }
  }

  #refuse(line: Line, why: string): void {
    const refused = `Pactlight: a page was not matched: ${why}.`;
    console.warn(refused);
    this.budget.charge(line.page.tab, BREACH_MS);
    line.page.reply({ refused });
    this.#end(line);
  }

  #end(line: Line): void {
    const { page, end } = line;
    if (end.signal.aborted) return;
    end.abort();
    page.close();
    const others = (this.#lines.get(keyOf(page)) ?? []).filter((one) => one !== line);
    if (others.length > 0) this.#lines.set(keyOf(page), others);
    else this.#lines.delete(keyOf(page));
  }
}

function keyOf({ tab, frame }: AskingPage): string {
  return `${tab}/${frame}`;
}
