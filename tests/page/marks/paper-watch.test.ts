// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPaper } from '../../../lib/page/marks/paper/paper-watch';

/** Longer than the checks after the start, ms. */
const AT_REST_MS = 5000;

let stop: AbortController;
let onPaper: ReturnType<typeof vi.fn<() => void>>;

beforeEach(async () => {
  vi.useFakeTimers();
  stop = new AbortController();
  onPaper = vi.fn<() => void>();
  watchPaper(onPaper, stop.signal);
  await vi.advanceTimersByTimeAsync(AT_REST_MS);
  onPaper.mockClear();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it.each<[string, () => void]>([
  ['a tool adds a style sheet', () => document.head.append(document.createElement('style'))],
  ['the page has another class', () => (document.documentElement.className = 'dark')],
  ['the reader comes back to the window', () => window.dispatchEvent(new Event('focus'))],
])('has a page measured again when %s', async (_, change) => {
  change();
  await vi.advanceTimersByTimeAsync(AT_REST_MS);
  expect(onPaper).toHaveBeenCalled();
});

it('does not for what a page adds beside styles', async () => {
  document.head.append(document.createElement('meta'));
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(AT_REST_MS);
  expect(onPaper).not.toHaveBeenCalled();
});
