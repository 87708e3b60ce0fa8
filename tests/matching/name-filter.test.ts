import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPage } from '../../lib/matching';
import { KeyCount } from '../../lib/matching/names/count-keys';
import { filterOfPacks } from '../../lib/matching/names/filter-of-packs';
import { listPack } from './support/list-pack';

const LABELS = [
  'Nippon Steel',
  'Nippon Steel Union',
  'Bank of Japan',
  'Port of Japan',
  'U.S. Steel',
  'EE. UU.',
  'NATO',
  'mill',
  'Barack Obama',
  'Müller',
  'São Paulo',
  "Côte d'Ivoire",
  '日豪EPA',
  '米',
  'トヨタ',
  '환태평양',
];
const pack = listPack('list', Object.fromEntries(LABELS.map((label, i) => [`c${i}`, [label]])));
const lexicon = pack.engine.matcher.lexicon;
const filter = filterOfPacks([lexicon])!;

const passes = (...parts: readonly string[]): boolean => {
  const count = new KeyCount(filter);
  return parts.map((part) => count.add(part)).at(-1) ?? false;
};
const isAbout = (title: string, text: string): boolean =>
  answerPage([pack], {
    weigh: { title, description: '', length: text.length, markAnyway: false },
    facts: null,
    date: null,
    blocks: [text],
  }).relevance!.relevant;

describe('the filter of names', () => {
  const word = fc.oneof(
    fc.constantFrom(...LABELS, 'NATO’s', 'mills', 'Barack H. Obama', 'US Steel', 'Muller'),
    fc.constantFrom(
      'MÜLLER',
      'Sao Paulo',
      '日豪ＥＰＡ',
      'EE.UU.',
      'Nippon\n Steel',
      'Nippon-Steel',
    ),
    fc.constantFrom('the', 'of', 'Steel', 'Japan', 'said', '日本', 'Bank', '.', '(', '“', '’s'),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n', ' (')), { maxLength: 14 })
    .map((words) => words.flat().join(''));

  it('lets every page through that is about the pack', () => {
    let about = 0;
    fc.assert(
      fc.property(text, text, (title, body) => {
        if (!isAbout(title, body)) return;
        about += 1;
        expect(passes(title, body)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(about).toBeGreaterThan(100);
  });

  it.each([
    ['nothing of it', 'The weather in the last days was fine.'],
    ['one entry, often', 'Müller, Müller and again MÜLLER; muller said Müller.'],
    ['words of its labels in other places', 'The Steel at Japan, a Union, a Port, Bank and nato.'],
  ])('keeps out a page with %s', (_what, page) => {
    expect(passes(page)).toBe(false);
  });

  it('keeps out nearly all pages if it holds a hundred thousand other names', () => {
    const names = Array.from(
      { length: 100_000 },
      (_, i) => `N${i.toString(36)} Q${(i * 7919) % 99991}`,
    );
    const large = listPack('large', Object.fromEntries(names.map((name) => [name, [name]])));
    const own = filterOfPacks([large.engine.matcher.lexicon])!;
    const pages = Array.from({ length: 50 }, (_, page) =>
      Array.from({ length: 1500 }, (__, i) => `Word${(page * 1500 + i).toString(36)}`).join(' '),
    );
    const through = pages.filter((page) => new KeyCount(own).add(page));
    expect(through.length).toBeLessThan(15);
    expect(new KeyCount(own).add(`${names[5]} and ${names[99_999]}`)).toBe(true);
  });

  it('asks for one name if a pack has no more', () => {
    const single = listPack('single', { it: ['Nippon Steel'] });
    const own = filterOfPacks([lexicon, single.engine.matcher.lexicon])!;
    expect(new KeyCount(own).add('Of Nippon Steel.')).toBe(true);
    expect(filterOfPacks([])).toBeNull();
    expect(filterOfPacks([listPack('none', {}).engine.matcher.lexicon])).toBeNull();
  });
});
