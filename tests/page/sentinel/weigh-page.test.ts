import { describe, expect, it, vi } from 'vitest';
import { answerPage } from '../../../lib/matching';
import { PART_UNITS } from '../../../lib/page/engine/engine';
import { weighPage, type Weigher } from '../../../lib/page/sentinel/weigh-page';
import { bundled } from '../../matching/support/engine';

const head = { title: 'Village news', description: '' };
const subject =
  'The Trans-Pacific Partnership: Michael Froman and Akira Amari on tariffs, TPP talks and beef.';
const filler = 'The fair was opened on Saturday. '.repeat(100);

const blocksOf = (texts: readonly string[]) => texts.map((text) => ({ text }));

/** Weighs with the bundled pack, as the background does. */
function weigher(): Weigher & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    weigh: vi.fn(async (weigh, texts) => {
      asked.push(texts.length);
      const { relevance, matched } = answerPage([bundled], {
        weigh,
        facts: null,
        date: null,
        blocks: texts,
      });
      return {
        relevance: relevance!,
        matched: matched && { ...matched, ms: 0 },
        packs: [bundled.engine.id],
      };
    }),
  };
}

describe('a page', () => {
  it('is weighed by its beginning, which is matched in the same request', async () => {
    const engine = weigher();
    const texts = [subject, ...Array.from({ length: 10 }, () => 'Froman spoke.')];
    const { relevance, first } = await weighPage(engine, head, blocksOf(texts), false);
    expect(relevance.relevant).toBe(true);
    expect(first?.count).toBe(11);
    expect(first?.matched.mentions[10]).toHaveLength(1);
    expect(engine.asked).toEqual([11]);
  });

  it('that is long is weighed by more of it if its beginning is not relevant', async () => {
    const engine = weigher();
    const count = Math.ceil((PART_UNITS * 2) / filler.length);
    const texts = [
      ...Array.from({ length: count }, () => filler),
      ...Array<string>(20).fill(`${subject} `.repeat(30)),
    ];
    const { relevance, first } = await weighPage(engine, head, blocksOf(texts), false);
    expect(engine.asked).toHaveLength(2);
    expect([relevance.relevant, first?.count]).toEqual([true, texts.length]);
  });

  it('of a million words is not sent as a whole if it is not relevant', async () => {
    const engine = weigher();
    const texts = Array.from({ length: 2000 }, () => filler);
    const { relevance, first } = await weighPage(engine, head, blocksOf(texts), false);
    expect([relevance.relevant, first]).toEqual([false, null]);
    expect(engine.asked.reduce((sum, count) => sum + count * filler.length, 0)).toBeLessThan(
      PART_UNITS * 6,
    );
  });

  it('that the reader wants marked is marked, and still has its reasons', async () => {
    const { relevance, first } = await weighPage(weigher(), head, blocksOf(['Japan.']), true);
    expect(relevance.relevant).toBe(false);
    expect(first?.matched.mentions[0]).toHaveLength(1);
  });
});
