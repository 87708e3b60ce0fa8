import { describe, expect, it } from 'vitest';
import { MarkSelector } from '../../../lib/page/marks/mark-selection';
import type { Amount } from '../../../lib/settings/settings';

const NAMES = new Set(['japan', 'peru', 'tpp']);

function keyOf(word: string): string {
  if (word === 'tpp') return 'pact';
  return NAMES.has(word) ? 'countries' : 'agriculture';
}

/**
 * Reads each line as a block, and returns marked words in brackets. A dot is 100 characters of
 * text.
 */
function marked(amount: Amount, page: string): string {
  const selector = new MarkSelector(amount);
  let before = 0;
  const lines = page.split('\n').map((line) => {
    const text = line.replaceAll('.', ' '.repeat(100));
    const mentions = [...text.matchAll(/\b(japan|peru|tpp|rice|beef|pork|sugar|tariffs)\b/g)].map(
      ({ 0: word, index }) => ({
        concept: word === 'pork' ? 'beef' : word,
        key: keyOf(word),
        ...(word === 'peru' ? { quiet: true as const } : {}),
        start: index,
        end: index + word.length,
      }),
    );
    const chosen = selector.choose(mentions, {}, text, before);
    before += text.length;
    let out = text;
    for (const one of mentions.toReversed())
      if (chosen.has(one))
        out = `${out.slice(0, one.start)}[${text.slice(one.start, one.end)}]${out.slice(one.end)}`;
    return out.replaceAll(' '.repeat(100), '.');
  });
  return lines.join('\n');
}

const SCREENFUL = '.'.repeat(20);

describe('how much is marked', () => {
  it.each<[string, Amount, string]>([
    ['every mention', 'every', '[japan] on [japan] on [rice]\n[rice] of [peru] by [peru]'],
    ['the first on the page', 'first', `[japan] on japan on [rice]\nrice${SCREENFUL}rice`],
    ['a term once a paragraph', 'sensible', '[rice] for rice\n[rice]'],
    ['a term again in a very long paragraph', 'sensible', `[rice] for rice${SCREENFUL}[rice]`],
    [
      'a country once a screenful',
      'sensible',
      `[japan] on japan\njapan.........\njapan${SCREENFUL}\n[japan]`,
    ],
    ['the pact once a screenful', 'sensible', `[tpp] on tpp\ntpp.........\ntpp${SCREENFUL}\n[tpp]`],
    ['each country for itself', 'sensible', '[japan] of [peru] of japan of peru'],
    ['once a page what has nothing to say', 'sensible', `[peru] on peru\nperu${SCREENFUL}\nperu`],
    [
      'all of a list, whatever is one concept',
      'sensible',
      'on [beef], [pork], [rice], and [sugar]; pork for beef',
    ],
    [
      'all of a list, though some of it was marked before',
      'sensible',
      'on [beef] here. Then [beef], [pork] and [rice] there',
    ],
    [
      'nothing of a list of which all was marked before',
      'sensible',
      'on [beef] or [pork] with [rice]. Then beef, pork and rice there',
    ],
    [
      'in French and Spanish too',
      'sensible',
      'le [beef], le [pork] et le [rice]\nla [beef], el [pork] y el [rice]',
    ],
    ['in Japanese too', 'sensible', '[beef]、[pork]と[rice]・[sugar]'],
    ['no list of words in a sentence', 'sensible', 'on [beef] before pork'],
    ['no list of names', 'sensible', '[japan] here. Then japan, [peru] and japan'],
    [
      'once a page, each thing of a list',
      'first',
      'on [beef], [pork] and [rice]\nbeef, pork and [sugar]',
    ],
  ])('%s', (_name, amount, expected) => {
    expect(marked(amount, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
});
