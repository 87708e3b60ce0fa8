import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_BREAK,
  type Facts,
  type Mention,
  annotate,
  matchBlocks,
  plainTextToBlocks,
} from '../../lib/matching';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { SUBJECT, cues, matcher, mentionsIn } from './support/engine';

const FOLDER = fileURLToPath(new URL('../fixtures/marked/', import.meta.url));
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.gold.txt'));

/** Names that are read in the light of the page: family names, namesakes, everyday words, dated labels. */
const word = fc.constantFrom(
  'Akira Amari',
  'Amari',
  'Akie Amari',
  'AMARI',
  'Shinzo Abe',
  'Abe',
  'Akie Abe',
  'Michael Froman',
  'Froman',
  'Mr. Froman',
  'the pact',
  'the agreement',
  'TPP',
  'Trans-Pacific Partnership',
  'tomato potato psyllid (TPP)',
  'beef',
  'rice',
  'tariffs',
  'ISDS',
  'the president',
  'Prime Minister',
  'Japan',
  'the United States',
  'midterm elections',
  'in 2014',
  'said',
  'and',
  'of',
  '.',
  ',',
);
const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const date = fc.constantFrom(null, '2014-11-30', '2010-01', '2024-05-01');

/** As a page does it: part by part, and at the end once more what may read otherwise by then. */
function inParts(parts: readonly (readonly string[])[], published: string | null): Mention[][] {
  const flat: { text: string; mentions: readonly Mention[]; isOpen: boolean; part: number }[] = [];
  let facts: Facts | null = null;
  let lastGrowth = 0;
  parts.forEach((blocks, part) => {
    const matched = matchBlocks(matcher, { facts: overTheWire(facts), date: published, blocks });
    facts = matched.facts;
    if (matched.grew) lastGrowth = part;
    blocks.forEach((text, i) =>
      flat.push({
        text,
        mentions: matched.mentions[i]!,
        isOpen: matched.open.includes(i),
        part,
      }),
    );
  });
  const stale = flat.filter((one) => one.isOpen && one.part < lastGrowth);
  const again = matchBlocks(matcher, {
    facts: overTheWire(facts),
    date: published,
    blocks: stale.map(({ text }) => text),
  });
  expect(again.grew).toBe(false);
  stale.forEach((one, i) => (one.mentions = again.mentions[i]!));
  return flat.map(({ mentions }) => [...mentions]);
}

function overTheWire(facts: Facts | null): Facts | null {
  return JSON.parse(JSON.stringify(facts)) as Facts | null;
}

function together(blocks: readonly string[], published: string | null): Mention[][] {
  const { mentions } = matchBlocks(matcher, { facts: null, date: published, blocks });
  return mentions.map((list) => [...list]);
}

/** Cuts a list after the given shares of it. */
function cut<T>(list: readonly T[], sizes: readonly number[]): T[][] {
  const parts: T[][] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(list.slice(at, at + size));
    at += size;
  }
  parts.push(list.slice(at));
  return parts;
}

describe('a page that is matched part by part', () => {
  it('has the mentions that it has in one piece, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(4), { maxLength: 4 }),
        date,
        (blocks, sizes, published) => {
          expect(inParts(cut(blocks, sizes), published)).toEqual(together(blocks, published));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(articles)('has those that the whole text has: %s', (name) => {
    const { text } = readMarkedText(readFileSync(FOLDER + name, 'utf8'));
    const texts = plainTextToBlocks(text).split(BLOCK_BREAK);
    const wanted = annotate(text, { matcher, cues }).mentions;
    let offset = 0;
    const shift = (mentions: readonly Mention[], i: number): Mention[] => {
      const from = offset;
      offset += texts[i]!.length + 1;
      return mentions.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
    };
    expect(together(texts, null).flatMap(shift)).toEqual(wanted);
    offset = 0;
    expect(inParts(cut(texts, [1, 2, 3]), null).flatMap(shift)).toEqual(wanted);
  });

  it('calls open what a later part may change, and nothing else', () => {
    const blocks = ['Amari spoke.', 'Japan and beef.', 'Nothing of it.'];
    const { open, mentions } = matchBlocks(matcher, { facts: null, date: null, blocks });
    expect(open).toContain(0);
    expect(open).not.toContain(2);
    expect(mentions[0]).toEqual([]);
    expect(mentionsIn('Amari spoke.', SUBJECT, 'Akira Amari')).toHaveLength(1);
  });
});

it('nothing of a page is kept for the next, private or not', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), date, (blocks, published) => {
      const next = { facts: null, date: null, blocks: ['Amari and Froman spoke of the pact.'] };
      const before = matchBlocks(matcher, next);
      matchBlocks(matcher, { facts: null, date: published, blocks });
      expect(matchBlocks(matcher, next)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
