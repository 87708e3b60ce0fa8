import { Window } from 'happy-dom';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { suggestions } from '../../lib/background/browser-ui/omnibox';
import { BLOCK_BREAK, judgeRelevance } from '../../lib/matching';
import { createSearch } from '../../lib/knowledge/search';
import { allBlocks } from '../../lib/page/text/blocks';
import {
  filtered,
  listedParagraphs,
  mentionsIn as mentionsInParagraph,
} from '../../lib/report/listed-paragraphs';
import { sentencesOf } from '../../lib/matching/words/sentences';
import { smallContext } from '../knowledge/support/fixture';
import { cues, mentionsIn } from '../matching/support/engine';
import { anyText, often, PATIENCE_MS } from './arbitrary';

const WORDS = [
  'The Trans-Pacific Partnership',
  'Japan',
  'rice',
  'Akira Amari',
  'U.S.',
  'Mr.',
  '日本',
  'チリ',
  '🍚',
  '\ud83c',
  'é',
  'e\u0301',
  '\u202e',
  '\u00ad',
  '\u200b',
  '’s',
  '.',
  ', ',
  ' ',
  '\n',
  'tariffs',
  'Ngũ cốc',
  'ﬁ',
  'İ',
];
/** A paragraph of names, similar words and any other text. */
const paragraph = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: anyText },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => words.join(' ').replaceAll(BLOCK_BREAK, ' '));

describe('a paragraph cut into nodes', () => {
  const window = new Window();
  const { document } = window;
  afterAll(() => window.happyDOM.close());

  /** Offsets to cut at, in UTF-16 units, and the element for each piece. */
  const cuts = fc.array(
    fc.tuple(fc.nat(200), fc.constantFrom(null, 'b', 'i', 'a', 'span', 'em', 'mark', 'font')),
    { maxLength: 8 },
  );

  it(
    'in any way is one text with the same mentions at the same places',
    () => {
      fc.assert(
        fc.property(paragraph, cuts, fc.boolean(), (text, where, withComments) => {
          const places = [
            ...new Set([0, ...where.map(([at]) => at % (text.length + 1)), text.length]),
          ].toSorted((a, b) => a - b);
          const line = document.createElement('p');
          places.slice(0, -1).forEach((at, i) => {
            const node = document.createTextNode(text.slice(at, places[i + 1]));
            const name = where[i]?.[1];
            if (withComments) line.append(document.createComment('cut'));
            if (name) {
              const element = document.createElement(name);
              element.append(node);
              line.append(element);
            } else line.append(node);
          });
          document.body.replaceChildren(line);
          const blocks = allBlocks({ first: line as never, last: line as never });
          expect(blocks.map((block) => block.text)).toEqual(
            /\S/.test(text) ? [text.slice(text.length - blocks[0]!.text.length)] : [],
          );
          const [block] = blocks;
          if (!block) return;
          // Only white space at the start of a paragraph may be left out.
          expect(text.slice(0, text.length - block.text.length).trim()).toBe('');
          const shift = text.length - block.text.length;
          expect(
            mentionsIn(block.text).map(({ start, end, concept }) => [
              start + shift,
              end + shift,
              concept,
            ]),
          ).toEqual(mentionsIn(text).map(({ start, end, concept }) => [start, end, concept]));
          for (const { node, start } of block.pieces)
            expect(block.text.slice(start, start + node.data.length)).toBe(node.data);
        }),
        often(250),
      );
    },
    PATIENCE_MS,
  );
});

describe('any text', () => {
  it(
    'has mentions within its length that do not overlap',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyText, paragraph), (text) => {
          let end = 0;
          for (const mention of mentionsIn(text)) {
            expect(
              mention.start >= end && mention.end > mention.start && mention.end <= text.length,
            ).toBe(true);
            end = mention.end;
          }
        }),
        often(400),
      );
    },
    PATIENCE_MS,
  );

  it(
    'can be weighed as a page',
    () => {
      fc.assert(
        fc.property(anyText, anyText, fc.oneof(anyText, paragraph), (title, description, text) => {
          const { score, reasons } = judgeRelevance({ title, description, text }, cues);
          expect([score, ...reasons.map(({ weight }) => weight)].every(Number.isFinite)).toBe(true);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'can be looked up, and the address bar’s XML stays well formed',
    () => {
      const views = smallContext();
      const search = createSearch(views.knowledge);
      const answers = suggestions(views, 'xml');
      fc.assert(
        fc.property(fc.oneof(anyText, paragraph), (query) => {
          for (const hit of search(query).answers)
            expect(
              'concept' in hit && hit.concept !== null
                ? views.knowledge.conceptById(hit.concept)
                : hit,
            ).toBeDefined();
          for (const { description } of answers(query))
            expect(description.replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>]|&(?!\w+;)/);
        }),
        often(150),
      );
    },
    PATIENCE_MS,
  );

  it(
    'is split into sentences without loss, except of white space',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyText, paragraph), (text) => {
          const spans = sentencesOf(text);
          const between = [0, ...spans.flat(), text.length];
          for (let i = 0; i < between.length; i += 2)
            expect(text.slice(between[i], between[i + 1]).trim()).toBe('');
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'is listed in the panel with every mention at the right offsets',
    () => {
      const placed = fc
        .oneof(anyText, paragraph)
        .filter((text) => text !== '')
        .chain((text) =>
          fc
            .array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })), {
              minLength: 1,
              maxLength: 5,
            })
            .map((at) => {
              const mentions: {
                id: number;
                concept: string;
                key: string;
                start: number;
                end: number;
                marked: boolean;
                position: number;
              }[] = [];
              for (const [start, length] of at.toSorted(([a], [b]) => a - b)) {
                const end = Math.min(start + length, text.length);
                if (start >= (mentions.at(-1)?.end ?? 0))
                  mentions.push({
                    id: mentions.length,
                    concept: 'rice',
                    key: 'farm',
                    start,
                    end,
                    marked: true,
                    position: 0,
                  });
              }
              return { paragraph: 1, text, mentions };
            }),
        );
      fc.assert(
        fc.property(placed, (passage) => {
          const listed = listedParagraphs([passage]);
          expect(listed.flatMap(mentionsInParagraph).map(({ id }) => id)).toEqual(
            passage.mentions.map(({ id }) => id),
          );
          for (const { text, mentions } of listed.flatMap(({ sentences }) => sentences))
            for (const { id, start, end } of mentions)
              expect(text.slice(start, end)).toBe(
                passage.text.slice(passage.mentions[id]!.start, passage.mentions[id]!.end),
              );
          expect(filtered(listed, () => false)).toEqual([]);
        }),
        often(400),
      );
    },
    PATIENCE_MS,
  );
});
