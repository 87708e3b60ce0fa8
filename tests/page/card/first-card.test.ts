// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardController } from '../../../lib/page/card/card-controller';
import type { CardHost } from '../../../lib/page/card/card-host';
import { DRAW_MS, OPEN_MS, PASSING_LOOK_MS } from '../../../lib/page/card/interaction-constants';
import type { AnyView } from '../../../lib/page/card/placed-card';
import type { InReach } from '../../../lib/page/card/input/in-reach';
import { listenToReader } from '../../../lib/page/card/input/listen-to-reader';
import type { Highlighter } from '../../../lib/page/marks/highlighter';
import type { MentionStore } from '../../../lib/page/text/mentions/mention-store';
import type { PlacedMention } from '../../../lib/page/text/mentions/placed-mention';

const mention = vi.hoisted(() => ({ concept: 'japan' }) as unknown as PlacedMention);

vi.mock('../../../lib/page/marks/hit-test', () => ({
  mentionAt: () => mention,
  linesOf: () => [],
}));
vi.mock('../../../lib/page/card/place/card-placement', () => ({ placeCard: async () => true }));

/** Longest delay until the pointer's position is checked, and a frame, ms. */
const LOOKING_MS = PASSING_LOOK_MS + 16;

const VIEW: AnyView = { concept: 'japan' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Object.assign(mention, {
    block: { text: 'Japan' },
    start: 0,
    end: 5,
    range: { startContainer: document.body },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A `pointermove` onto the mention. */
function moved(): PointerEvent {
  return {
    isTrusted: true,
    type: 'pointermove',
    pointerType: 'mouse',
    clientX: 200,
    clientY: 100,
    buttons: 0,
    shiftKey: false,
    timeStamp: performance.now(),
  } as PointerEvent;
}

/** A page with one mention, which reports what happens to the frames of cards. */
function cardsHere(onFrame: (what: 'opened' | 'seen' | 'closed') => void): InReach {
  const frame = document.createElement('div');
  const host = {
    frame: () => frame,
    open: () => {
      onFrame('opened');
      return true;
    },
    reveal: () => onFrame('seen'),
    close: () => onFrame('closed'),
    holds: () => false,
    hasFocus: () => false,
    isPointed: () => false,
    keep: () => undefined,
  } as unknown as CardHost;
  const page = {
    has: () => true,
    isLost: () => false,
    mentionsBeside: () => [],
  } as unknown as MentionStore;
  const cards = new CardController(
    {
      page,
      host,
      createPainter: () => ({
        draw: () => undefined,
        focus: () => undefined,
        clear: () => undefined,
      }),
      askCard: async () => VIEW,
      rejections: { reject: async () => true, unreject: async () => true },
    },
    { accent: () => undefined } as unknown as Highlighter,
    () => undefined,
  );
  return { page, cards, host, isShown: () => true };
}

/**
 * @param comesAfter time from the pointer's rest until the script of cards is loaded, ms
 * @returns time from the pointer's rest until the first card of the page opens, ms
 */
async function opensAfter(comesAfter: number): Promise<number> {
  const rested = performance.now();
  const seen: number[] = [];
  const event = moved();
  await vi.advanceTimersByTimeAsync(comesAfter);
  const reach = cardsHere((what) => what === 'seen' && seen.push(performance.now() - rested));
  const end = new AbortController();
  const replay = listenToReader(reach, () => undefined, end.signal);
  replay([event]);
  await vi.advanceTimersByTimeAsync(5000);
  end.abort();
  expect(seen).toHaveLength(1);
  return seen[0]!;
}

describe('the first card of a page', () => {
  it.each([0, 100, 200])(
    'opens at its dwell if the script of cards comes %i ms after the pointer',
    async (comesAfter) => {
      const opened = await opensAfter(comesAfter);
      expect(opened).toBeGreaterThanOrEqual(OPEN_MS);
      expect(opened).toBeLessThanOrEqual(OPEN_MS + LOOKING_MS);
    },
  );

  it('opens at once if the script comes after the dwell', async () => {
    const opened = await opensAfter(2000);
    expect(opened).toBeLessThanOrEqual(2000 + LOOKING_MS);
  });
});

describe('a card that is drawn before it opens', () => {
  it('is hidden, and is removed if the pointer leaves before', async () => {
    const log: string[] = [];
    const { cards } = cardsHere((what) => log.push(what));
    cards.dispatch({ type: 'over-mention', mention });
    await vi.advanceTimersByTimeAsync(OPEN_MS - DRAW_MS - 1);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(DRAW_MS);
    expect(log).toEqual(['opened']);
    cards.dispatch({ type: 'over-nothing' });
    expect(log).toEqual(['opened', 'closed']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual(['opened', 'closed']);
  });

  it('is removed if the reader turns off cards on hover meanwhile', async () => {
    const log: string[] = [];
    const { cards } = cardsHere((what) => log.push(what));
    cards.timing = { open: null };
    cards.isHeld = true;
    cards.dispatch({ type: 'over-mention', mention });
    await vi.advanceTimersByTimeAsync(OPEN_MS - 1);
    cards.isHeld = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual(['opened', 'closed']);
  });
});
