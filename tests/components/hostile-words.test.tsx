import fc from 'fast-check';
import { cleanup } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/report/page-report';
import { anyText, often, PATIENCE_MS, treacherousName } from '../fuzz/arbitrary';
import { list, showPanel } from './support/show-panel';
import { report, show } from './support/show-popup';

/** Words of a page, and names that the pack has not, in every place where a page's words are shown. */
const word = fc.oneof(anyText, treacherousName);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const mention = fc
  .record({
    concept: fc.oneof(word, fc.constantFrom('borduria', 'water', 'ada')),
    key: fc.oneof(word, fc.constantFrom('people', 'flow')),
    positions: fc.array(share, { maxLength: 3 }),
  })
  .map((one) => ({ ...one, count: one.positions.length }));
const anyReport: fc.Arbitrary<PageReport> = fc.record({
  title: word,
  host: word,
  date: fc.constantFrom(null, { date: '2031-05', basis: 'meta' as const }),
  mentions: fc.array(mention, { maxLength: 4 }),
  total: fc.nat(9),
  packs: fc.array(word, { maxLength: 3 }),
  relevance: fc.option(
    fc.record({
      relevant: fc.boolean(),
      score: fc.integer(),
      threshold: fc.integer(),
      reasons: fc.array(
        fc.record({ id: word, found: fc.array(word, { maxLength: 3 }), weight: fc.integer() }),
        { maxLength: 3 },
      ),
    }),
  ),
});

const BAD = 'img, script, iframe, [onerror], [onload]';

describe('hostile text of a page', () => {
  it(
    'the popup shows it as text',
    () => {
      fc.assert(
        fc.property(anyReport, fc.constantFrom('annotated', 'not-relevant'), (said, state) => {
          const page =
            state === 'annotated' || !said.relevance
              ? { state: 'annotated' as const, report: said }
              : { state: 'not-relevant' as const, relevance: said.relevance };
          const { container } = show({ page });
          expect(container.querySelectorAll(BAD)).toHaveLength(0);
          expect(container.textContent).not.toBe('');
          cleanup();
        }),
        often(40),
      );
    },
    PATIENCE_MS,
  );

  it(
    'the panel too',
    () => {
      fc.assert(
        fc.property(
          anyReport,
          fc.array(word, { maxLength: 3 }),
          word,
          word,
          word,
          (said, pinned, text, concept, key) => {
            const heard = text === '' ? 'x' : text;
            const passages = [
              ...list.passages,
              {
                paragraph: 2,
                text: heard,
                mentions: [
                  {
                    id: 50,
                    concept,
                    key,
                    start: 0,
                    end: heard.length,
                    marked: true,
                    position: 0.5,
                  },
                ],
              },
            ];
            for (const startTab of ['order', 'pinned', 'positions'] as const) {
              const { container } = showPanel({
                page: { state: 'annotated', report: { ...report, ...said } },
                list: { ...list, passages, listed: 8, total: 8 },
                pinned,
                startTab,
              });
              expect(container.querySelectorAll(BAD)).toHaveLength(0);
              expect(container.textContent).not.toBe('');
              cleanup();
            }
          },
        ),
        often(25),
      );
    },
    PATIENCE_MS,
  );
});
