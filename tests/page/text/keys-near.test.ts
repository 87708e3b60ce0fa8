import { describe, expect, it } from 'vitest';
import { keysNear } from '../../../lib/page/text/mentions/keys-near';

const TEXT = 'Japan guards rice and beef. The tariff on cars stays. Congress waits for Japan.';
const KEYS = {
  Japan: 'countries',
  rice: 'agriculture',
  beef: 'agriculture',
  tariff: 'market-access',
  cars: 'autos',
  Congress: 'institutions',
};

const beside = [...TEXT.matchAll(/Japan|rice|beef|tariff|cars|Congress/g)].map(
  ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: KEYS[word as keyof typeof KEYS],
  }),
);

describe('keys near a mention', () => {
  it('are those of its sentence first, then those of the rest of its block, the nearest first', () => {
    expect(keysNear(beside[0]!, beside, TEXT)).toEqual([
      'countries',
      'agriculture',
      'market-access',
      'autos',
      'institutions',
    ]);
    expect(keysNear(beside[4]!, beside, TEXT)).toEqual([
      'autos',
      'market-access',
      'institutions',
      'agriculture',
      'countries',
    ]);
  });

  it('are those of the sentence first, even if the next sentence is nearer', () => {
    expect(keysNear(beside.at(-1)!, beside, TEXT).slice(0, 2)).toEqual([
      'countries',
      'institutions',
    ]);
  });

  it('are its own key alone if there are no other mentions', () => {
    expect(keysNear(beside[1]!, [beside[1]!], TEXT)).toEqual(['agriculture']);
  });
});
