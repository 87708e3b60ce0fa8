import { beforeEach, expect, it, vi } from 'vitest';
import { ChangePace } from '../../../../lib/page/text/changes/change-pace';

let turns: boolean[];
let pace: ChangePace;

beforeEach(() => {
  vi.useFakeTimers();
  turns = [];
  pace = new ChangePace((isChanging) => turns.push(isChanging));
  return () => void vi.useRealTimers();
});

function changes(times: number, gap: number): void {
  for (let i = 0; i < times; i++) {
    pace.note();
    vi.advanceTimersByTime(gap);
  }
}

it('is not told of a page that is built in one step', () => {
  changes(50, 0);
  vi.advanceTimersByTime(2000);
  expect(turns).toEqual([]);
});

it('is not told of a clock that ticks', () => {
  changes(20, 1000);
  expect(turns).toEqual([]);
});

it('is told once that a page goes on changing, and once that it has come to rest', () => {
  changes(200, 16);
  expect(turns).toEqual([true]);
  vi.advanceTimersByTime(400);
  expect(pace.isChanging).toBe(true);
  vi.advanceTimersByTime(200);
  expect(turns).toEqual([true, false]);
  changes(20, 30);
  expect(turns).toEqual([true, false, true]);
});

it('tells nothing more once it is stopped', () => {
  changes(20, 16);
  pace.stop();
  vi.advanceTimersByTime(2000);
  expect(turns).toEqual([true]);
});
