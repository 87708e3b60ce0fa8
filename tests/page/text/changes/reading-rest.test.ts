import { beforeEach, expect, it, vi } from 'vitest';
import { ReadingRest } from '../../../../lib/page/text/changes/reading-rest';

let rest: ReadingRest;

beforeEach(() => {
  vi.useFakeTimers();
  rest = new ReadingRest();
  return () => void vi.useRealTimers();
});

/** Adds a reading of a duration, ms, that ends now. */
function read(ms: number): void {
  rest.add(ms);
  rest.end();
}

it('is short if the reading was fast', () => {
  read(1);
  expect(rest.wait(false)).toBeLessThanOrEqual(150);
  expect(rest.wait(true)).toBeLessThanOrEqual(500);
});

it('is long if the reading was slow and the page goes on changing, and ends in time', () => {
  read(200);
  expect(rest.wait(true)).toBe(20_000);
  vi.advanceTimersByTime(19_900);
  expect(rest.wait(true)).toBe(500);
});

it('is at most a few seconds if the page is at rest, even if the reading was slow', () => {
  read(700);
  expect(rest.wait(false)).toBe(5000);
  vi.advanceTimersByTime(4900);
  expect(rest.wait(false)).toBe(150);
});

it('is several times as long as the reading of a page of a million words', () => {
  read(3000);
  expect(rest.wait(false)).toBe(15_000);
});

it('ignores the first reading', () => {
  rest.add(900);
  rest.forget();
  read(1);
  expect(rest.wait(false)).toBe(150);
});
