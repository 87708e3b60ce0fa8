import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageRate } from '../../lib/background/message-rate';

const FLOODING = 7;
const QUIET = 8;

let now = 0;
let rate: MessageRate;
const warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  now = 0;
  rate = new MessageRate(() => now);
  warn.mockReset().mockReturnValue(undefined);
});

/** Sends a tab's messages evenly for some seconds. @returns how many were answered */
function answered(tab: number, perSecond: number, seconds: number): number {
  let count = 0;
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    now += 1000 / perSecond;
    if (rate.admits(tab)) count++;
  }
  return count;
}

describe('a tab that sends ten thousand messages a second', () => {
  it('is answered at most a few hundred times', () => {
    expect(answered(FLOODING, 10_000, 5)).toBeLessThanOrEqual(300);
  });

  it('causes one warning in the console, however long it continues', () => {
    answered(FLOODING, 10_000, 5);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/tab 7/));
  });

  it('does not keep another tab from its cards', () => {
    answered(FLOODING, 10_000, 1);
    expect(rate.admits(QUIET)).toBe(true);
  });

  it('gets cards again some seconds after it has stopped', () => {
    answered(FLOODING, 10_000, 5);
    expect(rate.admits(FLOODING)).toBe(false);
    now += 5000;
    expect(rate.admits(FLOODING)).toBe(true);
  });
});

it('a reader can hold the key for the next mark for a minute', () => {
  expect(answered(QUIET, 33, 60)).toBe(33 * 60);
});
