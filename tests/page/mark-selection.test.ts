import { describe, expect, it } from 'vitest';
import { MarkSelector } from '../../lib/page/mark-selection';
import type { Amount } from '../../lib/settings/settings';

/** One word a mention: concept, block and place, as "japan@1:0"; what is marked comes back. */
function marked(amount: Amount, page: string): string {
  const selector = new MarkSelector(amount);
  const blocks: Record<string, object> = {};
  return page
    .split(' ')
    .filter((word) => {
      const [, concept, block, at] = /^(\w+)@(\d+):(\d+)$/.exec(word)!;
      const key = concept === 'japan' || concept === 'peru' ? 'countries' : 'market-access';
      return selector.take({ concept: concept!, key }, (blocks[block!] ??= {}), Number(at));
    })
    .join(' ');
}

describe('how much is marked', () => {
  it.each<[string, Amount, string, string]>([
    ['every mention', 'every', 'japan@1:0 japan@1:50 rice@1:60 rice@2:90', 'japan@1:0 japan@1:50 rice@1:60 rice@2:90'],
    ['the first on the page', 'first', 'japan@1:0 japan@1:50 rice@1:60 rice@2:9000', 'japan@1:0 rice@1:60'],
    ['a term once a paragraph', 'sensible', 'rice@1:0 rice@1:50 rice@2:90', 'rice@1:0 rice@2:90'],
    ['a term again in a very long paragraph', 'sensible', 'rice@1:0 rice@1:1999 rice@1:2000', 'rice@1:0 rice@1:2000'],
    ['a country once a screenful', 'sensible', 'japan@1:0 japan@2:1000 japan@3:2000 japan@4:3999', 'japan@1:0 japan@3:2000'],
    ['each country for itself', 'sensible', 'japan@1:0 peru@1:10 japan@1:20 peru@1:30', 'japan@1:0 peru@1:10'],
  ])('%s', (_name, amount, page, expected) => {
    expect(marked(amount, page)).toBe(expected);
  });
});
