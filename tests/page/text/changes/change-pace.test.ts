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

it('is not called for a page that is built in one step', () => {
  changes(50, 0);
  vi.advanceTimersByTime(2000);
  expect(turns).toEqual([]);
});

it('is not called for a ticking clock', () => {
  changes(20, 1000);
  expect(turns).toEqual([]);
});

it('is called once after a page starts to go on changing, and once after it is at rest', () => {
  changes(200, 16);
  expect(turns).toEqual([true]);
  vi.advanceTimersByTime(400);
  expect(pace.isChanging).toBe(true);
  vi.advanceTimersByTime(200);
  expect(turns).toEqual([true, false]);
  changes(20, 30);
  expect(turns).toEqual([true, false, true]);
});

it('is not called after `stop`', () => {
  changes(20, 16);
  pace.stop();
  vi.advanceTimersByTime(2000);
  expect(turns).toEqual([true]);
});
