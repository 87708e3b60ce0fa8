import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelSpelling } from '../../lib/matching/labels/label-spelling';
import { LabelTrie } from '../../lib/matching/labels/label-trie';
import { LabelWalker, startsIn } from '../../lib/matching/labels/label-walker';
import { UnspacedLabels } from '../../lib/matching/labels/unspaced-labels';
import {
  BLOCK_BREAK,
  type Mention,
  createPageContext,
  plainTextToBlocks,
} from '../../lib/matching';
import { lexicon, matcher } from './support/engine';
import { NaiveMatcher } from './support/naive-matcher';

const label = fc.constantFrom(...lexicon.senses.flatMap((sense) => sense.labels));
const noise = fc.constantFrom(
  'said',
  'Mrs.',
  'Akie',
  'Barack H. Obama',
  'Michael B.G. Froman',
  'automaker',
  's',
  'the',
  'Mr',
  'tariffs on',
  'exports of',
  'in',
  '(',
  ')',
  '“',
  '”',
  '’s',
  "'",
  '.',
  ',',
  '-',
  '–',
  '\u00ad',
  '\u00a0',
  '\n',
  '\u2028',
  'THE',
  'US',
  'El',
  'los',
  'é',
  '日',
  '米',
  'チリ',
  '_',
  '/',
  'www.',
  '@',
  '$',
  '🍚',
  '\ud83c',
  'İ',
  'ß',
  'ﬁ',
  '\u0301',
  '１',
);
const piece = fc.oneof(
  { weight: 4, arbitrary: label },
  { weight: 3, arbitrary: noise },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const block = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0', '-')), {
    maxLength: 24,
  })
  .map((pieces) =>
    pieces
      .map(([text, gap]) => text + gap)
      .join('')
      .replaceAll(BLOCK_BREAK, ' '),
  );
const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

const naive = new NaiveMatcher(lexicon);

function resolved(
  texts: readonly string[],
  order: readonly number[] = texts.map((_, index) => index),
): Mention[][] {
  const context = createPageContext(lexicon);
  const scans = texts.map((text) => matcher.scan(text));
  for (const index of order) context.learn(scans[index]!);
  return scans.map((scan) => context.resolve(scan));
}

describe('mentions', () => {
  it('are sorted, never overlap and lie inside their text', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const text = texts.join(BLOCK_BREAK);
        let end = 0;
        for (const mention of resolved([text])[0]!) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end)).not.toContain(BLOCK_BREAK);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on how the page is cut into texts', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        let offset = 0;
        const apart = resolved(texts).flatMap((mentions, index) => {
          const shifted = mentions.map((mention) => ({
            ...mention,
            start: mention.start + offset,
            end: mention.end + offset,
          }));
          offset += texts[index]!.length + 1;
          return shifted;
        });
        expect(resolved([texts.join(BLOCK_BREAK)])[0]).toEqual(apart);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which texts are learnt', () => {
    fc.assert(
      fc.property(
        blocks.chain((texts) =>
          fc.tuple(
            fc.constant(texts),
            fc.shuffledSubarray(
              texts.map((_, i) => i),
              { minLength: texts.length },
            ),
          ),
        ),
        ([texts, order]) => {
          expect(resolved(texts, order)).toEqual(resolved(texts));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a scan', () => {
  it('finds what trying every label at every offset finds', () => {
    fc.assert(
      fc.property(block, (text) => {
        expect(matcher.scan(text).candidates).toEqual(naive.scan(text));
      }),
      { numRuns: 200 },
    );
  });

  it('tells again that nothing grew', () => {
    fc.assert(
      fc.property(block, (text) => {
        const context = createPageContext(lexicon);
        const scan = matcher.scan(text);
        context.learn(scan);
        expect(context.learn(scan)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('plain text', () => {
  it('keeps its length, and paragraphs become blocks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Japan', ' ', '\n', '\r\n', '\t', 'x'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          expect(plainTextToBlocks(text)).toHaveLength(text.length);
        },
      ),
    );
    expect(
      plainTextToBlocks('one\ntwo\n\nthree')
        .split(BLOCK_BREAK)
        .map((part) => part.trim()),
    ).toEqual(['one\ntwo', 'three']);
  });
});

describe('every label of the pack', () => {
  it('is read in a text of its own, whatever its conditions', () => {
    const labels = {
      lexicon,
      trie: new LabelTrie(lexicon),
      unspaced: new UnspacedLabels(lexicon),
      spelling: new LabelSpelling(lexicon),
    };
    const lost = lexicon.senses.flatMap(({ labels: forms }, index) =>
      forms.filter((form) => {
        let isRead = false;
        new LabelWalker(form, labels, (start, end, sense) => {
          isRead ||= sense === index && start === 0 && end >= form.replace(/\.$/, '').length;
        }).walk(startsIn(form));
        return !isRead;
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is a candidate there if its sense has no conditions', () => {
    const unconditional = lexicon.senses
      .filter((sense) => Object.keys(sense).every((key) => UNCONDITIONAL.has(key)))
      .flatMap((sense) => sense.labels);
    expect(unconditional.length).toBeGreaterThan(500);
    const lost = unconditional.filter((form) => {
      const end = form.replace(/\.$/, '').length;
      const { candidates } = matcher.scan(form);
      return !candidates.some((candidate) => candidate.start === 0 && candidate.end >= end);
    });
    expect(lost).toEqual([]);
  });
});

/** What a sense says that is not about the text around its labels. */
const UNCONDITIONAL = new Set([
  'labels',
  'concept',
  'role',
  'of',
  'language',
  'case',
  'plural',
  'needs',
  'introduces',
  'contested',
]);
