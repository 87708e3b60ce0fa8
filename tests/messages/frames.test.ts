import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jumpInFrames, stepThroughFrames } from '../../lib/messages/frames/step-through-frames';
import { changeFrames, forgetFrames, framesOf } from '../../lib/messages/frames/tab-frames';

/** By frame id: how many mentions the frame has, and at which of them the reader is. */
let places: Record<number, { count: number; at: number } | undefined>;
let sent: unknown[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<void>) => work() },
  });
  sent = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: { type: string },
    { frameId }: { frameId: number },
  ) => {
    if (message.type === 'place-wanted') return places[frameId];
    sent.push([frameId, message]);
    return undefined;
  }) as never);
});

const noteFrames = (frames: readonly number[]) => changeFrames(7, async () => frames);

describe('frames of a tab', () => {
  it('are only its page at first, and again after the tab is closed', async () => {
    expect(await framesOf(7)).toEqual([0]);
    await noteFrames([9, 4]);
    await changeFrames(7, async (known) => [...known, 12]);
    expect(await framesOf(7)).toEqual([0, 9, 4, 12]);
    expect(await framesOf(8)).toEqual([0]);
    await forgetFrames(7);
    expect(await framesOf(7)).toEqual([0]);
  });

  it('are limited in number', async () => {
    await noteFrames(Array.from({ length: 500 }, (_, i) => i + 1));
    expect((await framesOf(7)).length).toBeLessThan(20);
  });
});

describe('a step', () => {
  const step = (by: 1 | -1, fromEdge = true) => ({
    type: 'step-mention',
    by,
    ...(fromEdge ? { fromEdge } : {}),
  });

  it('in a tab without frames goes to the page, which is not asked first', async () => {
    places = {};
    await stepThroughFrames(7, 1);
    expect(sent).toEqual([[0, step(1, false)]]);
  });

  it.each([
    [
      'starts in the first document that has mentions',
      { 4: [3, -1], 9: [2, -1] },
      1,
      [[4, step(1, false)]],
    ],
    [
      'stays in a document that has more mentions',
      { 0: [1, -1], 4: [3, 1] },
      1,
      [[4, step(1, false)]],
    ],
    [
      'goes to the next document after the last mention',
      { 0: [1, 0], 4: [3, -1] },
      1,
      [
        [0, { type: 'leave-place' }],
        [4, step(1)],
      ],
    ],
    [
      'goes to the previous document before the first mention',
      { 0: [1, 0], 4: [3, -1] },
      -1,
      [
        [0, { type: 'leave-place' }],
        [4, step(-1)],
      ],
    ],
    ['wraps around if only one document has mentions', { 4: [3, 2] }, 1, [[4, step(1, false)]]],
  ] as const)('%s', async (_what, where, by, expected) => {
    await noteFrames([4, 9]);
    places = Object.fromEntries(
      Object.entries(where).map(([frame, [count, at]]) => [frame, { count, at }]),
    );
    await stepThroughFrames(7, by);
    expect(sent).toEqual(expected);
  });

  it('to a concept goes to the next document that mentions it', async () => {
    await noteFrames([4, 9]);
    places = { 0: { count: 0, at: -1 }, 4: { count: 1, at: 0 }, 9: { count: 1, at: -1 } };
    await jumpInFrames(7, 'japan');
    expect(sent).toEqual([
      [4, { type: 'leave-place' }],
      [9, { type: 'jump-to', concept: 'japan' }],
    ]);
  });
});
