import { afterEach, expect, it, vi } from 'vitest';
import { caretAt, whenIdle } from '../../lib/page/page-support';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('runs work after a short delay if the browser has no idle callbacks', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  const work = vi.fn<() => void>();
  whenIdle(work, 2000);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
});

it('finds the text under a point by the older method if the newer one is missing', () => {
  const text = { nodeType: 3 };
  vi.stubGlobal('document', {
    caretRangeFromPoint: (x: number, y: number) =>
      x === 10 && y === 20 ? { startContainer: text, startOffset: 7 } : null,
  });
  expect(caretAt(10, 20)).toEqual({ node: text, offset: 7 });
  expect(caretAt(0, 0)).toBeNull();
});

it('finds the text under a point by the newer method if the browser has it', () => {
  const text = { nodeType: 3 };
  vi.stubGlobal('document', {
    caretPositionFromPoint: () => ({ offsetNode: text, offset: 3 }),
    caretRangeFromPoint: () => null,
  });
  expect(caretAt(10, 20)).toEqual({ node: text, offset: 3 });
});
