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

/** @returns how many of a tab's messages were answered, sent evenly for some seconds */
function answered(tab: number, perSecond: number, seconds: number): number {
  let count = 0;
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    now += 1000 / perSecond;
    if (rate.admits(tab)) count++;
  }
  return count;
}

describe('a tab that sends ten thousand messages a second', () => {
  it('is answered no more than a few hundred times', () => {
    expect(answered(FLOODING, 10_000, 5)).toBeLessThanOrEqual(300);
  });

  it('is named once in the console, however long it goes on', () => {
    answered(FLOODING, 10_000, 5);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/tab 7/));
  });

  it('does not keep the reader’s own tab from its card', () => {
    answered(FLOODING, 10_000, 1);
    expect(rate.admits(QUIET)).toBe(true);
  });

  it('gets its card again some seconds after it has stopped', () => {
    answered(FLOODING, 10_000, 5);
    expect(rate.admits(FLOODING)).toBe(false);
    now += 5000;
    expect(rate.admits(FLOODING)).toBe(true);
  });
});

it('a reader who holds the key for the next mark down for a minute is answered each time', () => {
  expect(answered(QUIET, 33, 60)).toBe(33 * 60);
});
