import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../lib/page/text/slices';

afterEach(() => vi.restoreAllMocks());

/** Work in steps of the given durations, ms. */
function* steps(times: readonly number[], clock: { now: number }): Generator<void> {
  for (const time of times) {
    clock.now += time;
    yield;
  }
}

function work(times: readonly number[]): Promise<number> {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return inSlices(steps(times, clock), () => undefined, new AbortController().signal, false);
}

describe('slices of work', () => {
  it('count their working time without waiting', async () => {
    expect(await work([3, 5, 7, 2])).toBe(17);
  });

  it('do not count time in which the machine was suspended, since pauses are a multiple of working time', async () => {
    const night = 8 * 60 * 60 * 1000;
    expect(await work([3, 5, night, 2])).toBeLessThan(1000);
  });
});
