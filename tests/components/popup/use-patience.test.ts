import { renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePatience } from '../../../lib/extension-page/use-patience';
import type { PageState } from '../../../lib/report/page-report';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('requests the state again while a page is being read, reports a missing answer after a while, and goes on', async () => {
  const refresh = vi.fn();
  let page: PageState = { state: 'loading' };
  const { result, rerender } = renderHook(() => usePatience(page, 'a', refresh));
  const turn = async (ms: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(ms);
    page = { state: 'loading' };
    rerender();
  };
  for (let i = 0; i < 4; i++) await turn(250);
  expect(refresh).toHaveBeenCalledTimes(4);
  expect(result.current).toEqual({ state: 'loading' });
  for (let i = 0; i < 40; i++) await turn(250);
  expect(result.current).toEqual({ state: 'cannot', reason: 'no-answer' });
  const asked = refresh.mock.calls.length;
  await turn(2000);
  expect(refresh.mock.calls.length).toBe(asked + 1);
  page = { state: 'off' };
  rerender();
  expect(result.current).toEqual({ state: 'off' });
});
