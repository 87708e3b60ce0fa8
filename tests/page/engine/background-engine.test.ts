import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../../lib/background/matching/answer-request';
import type { MatchReply, MatchRequest } from '../../../lib/messages/matching/match-port';
import { BackgroundEngine } from '../../../lib/page/engine/background-engine';
import { EngineGone } from '../../../lib/page/engine/engine';
import { PageDating } from '../../../lib/page/page-date/page-dating';
import { bundled } from '../../matching/support/engine';

const answer = (request: MatchRequest) => answerRequest([bundled], request);

/** A background that can be ended, and the connections to it. */
class FakeBackground {
  isInstalled = true;
  /** Whether it ends after it receives a request, before it answers. */
  isDying = false;
  opened = 0;
  readonly received: MatchRequest[] = [];
  #ends: (() => void)[] = [];
  refusal: string | null = null;

  readonly connect = (onReply: (reply: MatchReply) => void, onEnd: () => void) => {
    if (!this.isInstalled) throw new Error('Extension context invalidated.');
    this.opened += 1;
    let isOpen = true;
    this.#ends.push(() => {
      if (isOpen) onEnd();
      isOpen = false;
    });
    return {
      send: (request: MatchRequest) => {
        this.received.push(JSON.parse(JSON.stringify(request)) as MatchRequest);
        if (this.isDying) return;
        const reply: MatchReply = this.refusal
          ? { refused: this.refusal }
          : { ...answer(request), ms: 1 };
        setTimeout(() => {
          if (isOpen) onReply(JSON.parse(JSON.stringify(reply)) as MatchReply);
        }, 1);
      },
      close: () => {
        isOpen = false;
      },
    };
  };

  end(): void {
    for (const end of this.#ends.splice(0)) end();
  }
}

let background: FakeBackground;
let stop: AbortController;
let engine: BackgroundEngine;
let dating: PageDating;
/** The clues to the page's date, and the page's address. */
let says: { page: string; dates: string[] };

beforeEach(() => {
  vi.useFakeTimers();
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
  background = new FakeBackground();
  stop = new AbortController();
  says = { page: 'first', dates: [] };
  dating = new PageDating(
    () => says.page,
    () => ({ candidates: says.dates.map((text) => ({ basis: 'meta', text })), language: 'en' }),
  );
  engine = new BackgroundEngine(background.connect, stop.signal, dating);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const conceptsIn = async (matched: ReturnType<BackgroundEngine['match']>): Promise<string[]> => {
  void matched.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(20_000);
  return (await matched).mentions.flat().map(({ concept }) => concept);
};

const failureOf = (matched: Promise<unknown>): Promise<unknown> =>
  matched.then(
    () => null,
    (error: unknown) => error,
  );

describe('matching in the background', () => {
  it('keeps the page’s facts, which the background does not', async () => {
    expect(await conceptsIn(engine.match(['Amari spoke.']))).toEqual([]);
    const introduced = ['Akira Amari and the Trans-Pacific Partnership.'];
    expect(await conceptsIn(engine.match(introduced))).toContain('akira-amari');
    expect(await conceptsIn(engine.match(['Amari spoke.']))).toEqual(['akira-amari']);
  });

  it('has the date of the page chosen once, and again if another page is shown', async () => {
    says.dates = ['no date', '2014-04-25'];
    const matchedBlocks = async () => {
      const matched = engine.match(['The prime minister of Japan.']);
      await vi.advanceTimersByTimeAsync(100);
      return matched;
    };
    await matchedBlocks();
    expect(dating.date).toEqual({ date: '2014-04-25', basis: 'meta' });
    expect((await matchedBlocks()).grew).toBe(false);
    expect(background.received[1]?.date).toBe('2014-04-25');
    says = { page: 'second', dates: ['2025-05-04'] };
    expect(dating.date).toBeNull();
    expect((await matchedBlocks()).grew).toBe(true);
    expect(dating.date?.date).toBe('2025-05-04');
  });

  it('sends one request at a time, over one connection', async () => {
    const answers = Promise.all(['Japan', 'Chile', 'Peru'].map((text) => engine.match([text])));
    await vi.advanceTimersByTimeAsync(0);
    expect(background.received).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect((await answers).map(({ mentions }) => mentions[0]![0]!.concept)).toEqual([
      'japan',
      'chile',
      'peru',
    ]);
    expect(background.opened).toBe(1);
  });

  it.each([0, 1, 2, 5])(
    'sends the request again if the background is ended %i times',
    async (times) => {
      background.isDying = true;
      const matched = engine.match(['Japan']);
      for (let i = 0; i < times; i++) {
        await vi.advanceTimersByTimeAsync(6000);
        background.end();
      }
      background.isDying = false;
      background.end();
      expect(await conceptsIn(matched)).toEqual(['japan']);
    },
  );

  it('sends the request again if there is no answer, or the page was in the back/forward cache meanwhile', async () => {
    background.isDying = true;
    const matched = engine.match(['Japan']);
    await vi.advanceTimersByTimeAsync(10);
    background.isDying = false;
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await conceptsIn(matched)).toEqual(['japan']);
    background.isDying = true;
    const late = engine.match(['Chile']);
    await vi.advanceTimersByTimeAsync(10);
    background.isDying = false;
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await conceptsIn(late)).toEqual(['chile']);
  });

  it('disconnects after a time without requests, and connects again for the next', async () => {
    await conceptsIn(engine.match(['Japan']));
    expect(await conceptsIn(engine.match(['Japan']))).toEqual(['japan']);
    expect(background.opened).toBe(2);
  });

  it('ends with a named error if the extension has gone, the page is refused, or the annotator stops', async () => {
    background.refusal = 'Pactlight: a page was not matched: matching failed.';
    const refused = failureOf(engine.match(['Japan']));
    await vi.advanceTimersByTimeAsync(100);
    expect(String(await refused)).toContain('matching failed');
    background.refusal = null;
    background.isDying = true;
    const orphaned = failureOf(engine.match(['Japan']));
    await vi.advanceTimersByTimeAsync(100);
    background.isInstalled = false;
    background.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(await orphaned).toBeInstanceOf(EngineGone);
    const stopped = failureOf(engine.match(['Japan']));
    stop.abort();
    await vi.advanceTimersByTimeAsync(100);
    expect(await stopped).toBeInstanceOf(EngineGone);
  });
});

it('stops without an error of its own if its page is being closed', async () => {
  background.isDying = true;
  const failure = failureOf(engine.match(['Japan spoke.']));
  await vi.advanceTimersByTimeAsync(1);
  // As Firefox does in a window that is closed, after its ports are closed.
  vi.stubGlobal('setTimeout', () => {
    throw new Error('NS_ERROR_NOT_INITIALIZED');
  });
  expect(() => background.end()).not.toThrow();
  expect(await failure).toBeInstanceOf(EngineGone);
});
