import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_BREAK,
  type PageRequest,
  annotate,
  answerPage,
  plainTextToBlocks,
} from '../../lib/matching';
import { readMarkedText } from '../../scripts/pages/marked-text';
import { bundled, cues, matcher } from './support/engine';

const FOLDER = fileURLToPath(new URL('../fixtures/marked/', import.meta.url));
const engine = [bundled];
const texts = [FOLDER, `${FOLDER}negatives/`].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readMarkedText(readFileSync(folder + name, 'utf8')).text] as const),
);

/** The request of a page with one article and nothing else on it. */
function request(text: string, more: Partial<PageRequest['weigh']> = {}): PageRequest {
  const title = /\S.*/.exec(text)?.[0].slice(0, 160) ?? '';
  return {
    weigh: { title, description: '', length: text.length, markAnyway: false, ...more },
    facts: null,
    date: null,
    blocks: plainTextToBlocks(text)
      .split(BLOCK_BREAK)
      .map((block) => block.trim()),
  };
}

describe('a page that is weighed by its blocks', () => {
  it.each(texts)('comes to what its whole text comes to: %s', (_name, text) => {
    const { relevance } = annotate(text, { matcher, cues });
    const pack = bundled.engine.id;
    expect(answerPage(engine, request(text)).relevance).toEqual({ pack, ...relevance });
  });

  const [, about] = texts.find(([name]) => name.endsWith('.gold.txt'))!;
  const [, other] = texts.find(([name]) => !name.endsWith('.gold.txt'))!;

  it('has its first mentions in the same answer if it is about the subject, else none', () => {
    expect(answerPage(engine, request(about)).matched?.mentions.flat().length).toBeGreaterThan(5);
    expect(answerPage(engine, request(other)).matched).toBeNull();
  });

  it('has them if the reader wants it marked anyway, and why it is not about the subject', () => {
    const { relevance, matched } = answerPage(engine, request(other, { markAnyway: true }));
    expect(relevance?.relevant).toBe(false);
    expect(matched).not.toBeNull();
  });

  it('is weighed by its whole length, however little of it is sent first', () => {
    const text = 'The Trans-Pacific Partnership was in the news as well.';
    const head = { title: 'Village news', description: '' };
    const short = answerPage(engine, request(text, head)).relevance!;
    const long = answerPage(engine, request(text, { ...head, length: 1_000_000 })).relevance!;
    expect(long.score).toBeLessThan(short.score);
    expect(long.reasons.map(({ id }) => id)).toContain('passing');
  });
});
