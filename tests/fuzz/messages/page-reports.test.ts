import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked } from '../../../lib/messages/checked';
import { PageAnswerSchema } from '../../../lib/report/page-report';
import { ToPanelSchema } from '../../../lib/report/reading-list';
import { anyMessage, anyText, often, PATIENCE_MS, broken } from '../arbitrary';

const count = fc.nat(9);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const relevance = fc.record({
  relevant: fc.boolean(),
  score: fc.integer(),
  threshold: fc.integer(),
  reasons: fc.array(fc.record({ id: anyText, found: fc.array(anyText), weight: fc.integer() }), {
    maxLength: 3,
  }),
});
const mentions = fc.array(share, { maxLength: 3 }).chain((positions) =>
  fc.record({
    concept: anyText,
    key: anyText,
    count: fc.constant(positions.length),
    positions: fc.constant(positions),
  }),
);
const report = fc.record({
  title: anyText,
  host: anyText,
  date: fc.constantFrom(
    null,
    { date: '2025-05-04', basis: 'meta' },
    { date: '2025-05', basis: 'address' },
  ),
  mentions: fc.array(mentions, { maxLength: 3 }),
  total: count,
  packs: fc.array(anyText, { maxLength: 3 }),
  relevance: fc.option(relevance),
});
const state = fc.oneof(
  fc.record({ state: fc.constant('annotated'), report }),
  fc.record({ state: fc.constant('not-relevant'), relevance }),
  fc.record({ state: fc.constantFrom('off', 'loading') }),
);

const list = fc.record({
  type: fc.constant('list'),
  list: fc.record({
    from: count,
    total: count,
    paragraphs: count,
    passages: fc.array(
      fc.record({
        paragraph: fc.option(count),
        text: fc.constant('rice and beef'),
        mentions: fc.array(
          fc.record({
            id: count,
            concept: fc.constant('rice'),
            key: fc.constant('farm'),
            start: fc.constant(0),
            end: fc.constant(4),
            marked: fc.boolean(),
            position: share,
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
});

describe('the report of a page', () => {
  it(
    'is accepted if it is well formed and its texts are limited',
    () => {
      fc.assert(
        fc.property(state, (said) => {
          const isLong = JSON.stringify(said).includes('x'.repeat(1001));
          expect(checked(PageAnswerSchema, structuredClone(said))).toEqual(isLong ? null : said);
        }),
        often(200),
      );
    },
    PATIENCE_MS,
  );

  it(
    'is refused or harmless, whatever it has',
    () => {
      fc.assert(
        fc.property(fc.oneof(broken(state), anyMessage), (said) => {
          const taken = checked(PageAnswerSchema, said);
          if (taken?.state !== 'annotated') return;
          const { title, mentions: named, total } = taken.report;
          expect(typeof title).toBe('string');
          expect(total >= 0 && total < Infinity).toBe(true);
          for (const { concept, positions } of named)
            expect([typeof concept, positions.every((one) => one >= 0 && one < Infinity)]).toEqual([
              'string',
              true,
            ]);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );

  it(
    'is refused or harmless also on its connection to a panel',
    () => {
      fc.assert(
        fc.property(fc.oneof(list, broken(list), anyMessage), (said) => {
          const taken = checked(ToPanelSchema, said);
          const passages = taken?.type === 'list' ? taken.list.passages : [];
          expect(
            passages.every(({ text, mentions: named }) =>
              named.every(({ start, end }) => start < end && end <= text.length),
            ),
          ).toBe(true);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );
});
