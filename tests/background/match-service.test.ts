import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CpuBudget } from '../../lib/background/matching/cpu-budget';
import { MatchService } from '../../lib/background/matching/match-service';
import type { AskingPage } from '../../lib/messages/matching/listen-for-matching';
import type { MatchReply } from '../../lib/messages/matching/match-port';

const OF_TAB = { burst: 1000, perSecond: 50 };
const OF_ALL = { burst: 3000, perSecond: 200 };
const request = { weigh: null, facts: null, date: null, blocks: ['Japan'] };
const answer = { relevance: null, matched: null, issues: [] };

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A service whose every answer takes so many ms of the processor. */
function serviceWhoseAnswerTakes(ms: number) {
  let worked = 0;
  const clock = (): number => Date.now() + worked;
  const work = vi.fn(() => {
    worked += ms;
    return answer;
  });
  const budget = new CpuBudget(OF_TAB, OF_ALL, () => Date.now());
  return { service: new MatchService(async () => work, budget, clock), work };
}

/** A page's end of a line. */
class FakePage implements AskingPage {
  readonly replies: MatchReply[] = [];
  isClosed = false;
  readonly host = 'news.example';
  #heard: (message: unknown) => void = () => undefined;
  #left: () => void = () => undefined;

  constructor(
    readonly tab: number,
    readonly frame = 0,
  ) {}

  onRequest(heard: (message: unknown) => void): void {
    this.#heard = heard;
  }
  onEnd(left: () => void): void {
    this.#left = left;
  }
  reply(reply: MatchReply): void {
    this.replies.push(reply);
  }
  close(): void {
    this.isClosed = true;
  }
  send(message: unknown): void {
    if (!this.isClosed) this.#heard(message);
  }
  leave(): void {
    this.isClosed = true;
    this.#left();
  }
}

const passes = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('a page that asks for matches', () => {
  it('gets them, and what they took', async () => {
    const { service } = serviceWhoseAnswerTakes(7);
    const page = new FakePage(1);
    service.accept(page);
    page.send(request);
    await passes(0);
    expect(page.replies).toEqual([{ ...answer, ms: 7 }]);
    page.send(request);
    await passes(0);
    expect(page.replies).toHaveLength(2);
    expect(page.isClosed).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text without end', { ...request, blocks: ['x'.repeat(256 * 1024 + 1)] }],
    ['more blocks than a request holds', { ...request, blocks: Array(5001).fill('') }],
    ['facts that are none', { ...request, facts: { named: 'all' } }],
    ['a date that is none', { ...request, date: 'today' }],
  ])('is refused with a reason and sent away if it sends %s', async (_what, message) => {
    const { service, work } = serviceWhoseAnswerTakes(1);
    const page = new FakePage(1);
    service.accept(page);
    page.send(message);
    await passes(0);
    expect(page.replies).toEqual([
      { refused: expect.stringMatching(/^Pactlight: a page was not matched: /) as string },
    ]);
    expect([page.isClosed, work.mock.calls.length]).toEqual([true, 0]);
  });

  it('is sent away if it asks again before it was answered', async () => {
    const { service, work } = serviceWhoseAnswerTakes(1500);
    const page = new FakePage(1);
    service.accept(page);
    page.send(request);
    await passes(0);
    page.send(request);
    page.send(request);
    await passes(60_000);
    expect(page.isClosed).toBe(true);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is told so if matching fails, and others are answered all the same', async () => {
    const work = vi.fn().mockImplementationOnce(() => {
      throw new Error('no such label');
    });
    const service = new MatchService(async () => work.mockReturnValue(answer));
    const [page, other] = [new FakePage(1), new FakePage(2)];
    for (const one of [page, other]) {
      service.accept(one);
      one.send(request);
    }
    await passes(0);
    expect(page.replies).toEqual([{ refused: expect.stringContaining('failed') as string }]);
    expect(other.replies).toHaveLength(1);
    expect(other.isClosed).toBe(false);
  });

  it('has the oldest of three lines closed, and nothing is done for that any more', async () => {
    const { service, work } = serviceWhoseAnswerTakes(1200);
    const pages = [new FakePage(1), new FakePage(1), new FakePage(1)];
    service.accept(pages[0]!);
    pages[0]!.send(request);
    await passes(0);
    pages[0]!.send(request);
    for (const page of pages.slice(1)) service.accept(page);
    await passes(60_000);
    expect(pages.map(({ isClosed }) => isClosed)).toEqual([true, false, false]);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is not worked for once it has gone', async () => {
    const { service, work } = serviceWhoseAnswerTakes(2000);
    const page = new FakePage(1);
    service.accept(page);
    page.send(request);
    await passes(0);
    page.send(request);
    page.leave();
    await passes(60_000);
    expect(work).toHaveBeenCalledOnce();
  });
});

describe('a page that asks without end', () => {
  /** Asks again as soon as it is answered, whatever happens. @returns ms of work in so many seconds */
  async function floodFrom(tabs: readonly number[], seconds: number, ms: number): Promise<number> {
    const { service, work } = serviceWhoseAnswerTakes(ms);
    const pages = tabs.map((tab) => new FakePage(tab));
    for (const page of pages) {
      service.accept(page);
      page.reply = () => void setTimeout(() => page.send(request));
      page.send(request);
    }
    await passes(seconds * 1000);
    return work.mock.calls.length * ms;
  }

  it('gets its allowance and not much more', async () => {
    const worked = await floodFrom([1], 100, 20);
    expect(worked).toBeGreaterThan(1000);
    expect(worked).toBeLessThan(1000 + 100 * 50 + 100);
  });

  it('and twenty of them together get that of all', async () => {
    const tabs = Array.from({ length: 20 }, (_, i) => i);
    const worked = await floodFrom(tabs, 30, 20);
    expect(worked).toBeLessThan(3000 + 30 * 200 + 20 * 20);
  });

  it('leaves another tab what that needs', async () => {
    const { service } = serviceWhoseAnswerTakes(20);
    const [flood, other] = [new FakePage(1), new FakePage(2)];
    service.accept(flood);
    flood.reply = () => void setTimeout(() => flood.send(request));
    flood.send(request);
    await passes(30_000);
    service.accept(other);
    other.send(request);
    await passes(50);
    expect(other.replies).toHaveLength(1);
  });

  it('is sent away at once if it opens line after line, until it has rested', async () => {
    const { service, work } = serviceWhoseAnswerTakes(0);
    let refused = 0;
    for (let i = 0; i < 10_000; i++) {
      const page = new FakePage(1);
      service.accept(page);
      page.send(request);
      if (page.isClosed && page.replies.length === 0) refused += 1;
    }
    await passes(0);
    expect(refused).toBeGreaterThan(5000);
    expect(work.mock.calls.length).toBeLessThan(10);
    const other = new FakePage(2);
    service.accept(other);
    other.send(request);
    await passes(0);
    expect(other.replies, 'another tab').toHaveLength(1);
    await passes(60_000);
    const page = new FakePage(1);
    service.accept(page);
    page.send(request);
    await passes(0);
    expect(page.replies).toHaveLength(1);
  });
});
