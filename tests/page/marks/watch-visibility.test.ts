// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchVisibility } from '../../../lib/page/marks/sight/watch-visibility';

let look: ReturnType<typeof vi.fn<() => void>>;
let end: AbortController;
let isHidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  look = vi.fn<() => void>();
  end = new AbortController();
  watchVisibility(look, () => isHidden, end.signal);
  // Passes the checks that follow the start in any case.
  vi.advanceTimersByTime(60_000);
  look.mockClear();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('visibility', () => {
  it.each(['click', 'toggle', 'transitionend', 'keyup'])('is checked soon after a %s', (type) => {
    document.body.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is checked once for many events together', () => {
    for (let i = 0; i < 50; i++) document.body.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(100);
    expect(look).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['in the first seconds where something is hidden', true],
    ['not in the first seconds where all is shown', false],
  ])('is looked at %s', (_name, hides) => {
    isHidden = hides;
    const first = vi.fn<() => void>();
    watchVisibility(first, () => isHidden, end.signal);
    vi.advanceTimersByTime(10_000);
    isHidden = false;
    expect(first.mock.calls.length > 3).toBe(hides);
  });

  it('is not checked without events, or after the end', () => {
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
    end.abort();
    document.body.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
