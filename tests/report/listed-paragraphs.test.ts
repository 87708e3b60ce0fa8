import { describe, expect, it } from 'vitest';
import type { ListedPassage } from '../../lib/report/reading-list';
import { filtered, listedParagraphs, mentionsIn } from '../../lib/report/listed-paragraphs';

/** A passage whose mentions are written in brackets: `[key:words]`. */
function passage(paragraph: number | null, marked: string, firstId = 1): ListedPassage {
  let text = '';
  const mentions = [];
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, key, words] = /^\[(\w+):(.+)\]$/.exec(part) ?? [];
    if (key && words)
      mentions.push({
        id: firstId + mentions.length,
        concept: words,
        key,
        start: text.length,
        end: text.length + words.length,
        marked: true,
        position: 0,
      });
    text += words ?? part;
  }
  return { paragraph, text, mentions };
}

const words = (one: ReturnType<typeof listedParagraphs>[number]): string[] =>
  one.sentences.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );

describe('the list of a page', () => {
  it('has the sentences with mentions, at the right offsets', () => {
    const [one, ...others] = listedParagraphs([
      passage(3, 'Nothing here. [countries:Japan] wants [farm:rice]. Nor here. [farm:Beef] too.'),
    ]);
    expect(others).toEqual([]);
    expect(one!.sentences.map(({ text }) => text)).toEqual(['Japan wants rice.', 'Beef too.']);
    expect(words(one!)).toEqual(['Japan', 'rice', 'Beef']);
  });

  it('joins two sentences if a mention is in both', () => {
    const [one] = listedParagraphs([
      passage(1, 'He met [people:St. Who. Then] left. [farm:Rice] fell.'),
    ]);
    expect(one!.sentences.map(({ text }) => text)).toEqual([
      'He met St. Who. Then left.',
      'Rice fell.',
    ]);
  });

  it('joins passages of one paragraph, and separates headings and cells', () => {
    const passages = [
      passage(null, '[farm:Rice]', 1),
      passage(null, '[farm:Wheat]', 2),
      passage(4, '[farm:Beef] one.', 3),
      passage(4, '[farm:Pork] two.', 4),
    ];
    expect(listedParagraphs(passages).map((one) => [one.paragraph, one.id, words(one)])).toEqual([
      [null, 1, ['Rice']],
      [null, 2, ['Wheat']],
      [4, 3, ['Beef', 'Pork']],
    ]);
  });

  it('cuts a very long sentence around its mentions, between words', () => {
    const [one] = listedParagraphs([
      passage(1, `${'before '.repeat(80)}[farm:rice]${' behind'.repeat(80)}`),
    ]);
    const { text } = one!.sentences[0]!;
    expect(text).toMatch(/^…before( before)+ rice( behind)+…$/);
    expect(text.length).toBeLessThan(300);
    expect(words(one!)).toEqual(['rice']);
  });

  it('leaves out long parts of a sentence that have no mentions', () => {
    const [one] = listedParagraphs([
      passage(1, `[farm:Rice] ${'and so on '.repeat(60)}[farm:wheat].`),
    ]);
    const { text } = one!.sentences[0]!;
    expect(text).toMatch(/^Rice( and| so| on)+ … (and |so |on )+wheat\.$/);
    expect(text.length).toBeLessThan(300);
    expect(words(one!)).toEqual(['Rice', 'wheat']);
  });

  it('with a filter has only the chosen mentions, and no sentence without any', () => {
    const all = listedParagraphs([
      passage(1, '[farm:Rice] and [countries:Japan]. [countries:Peru] too.'),
      passage(2, '[countries:Chile].', 9),
    ]);
    const farm = filtered(all, (key) => key === 'farm');
    expect(farm.map((one) => [one.paragraph, words(one)])).toEqual([[1, ['Rice']]]);
    expect(filtered(all, () => true).flatMap(mentionsIn)).toHaveLength(4);
  });
});
