import { describe, expect, it } from 'vitest';
import { isLong, partsOfText, wholeText } from '../../../lib/page/sentinel/whole-text';

const NAME = 'Trans-Pacific Partnership';

/** The part of a document that is read: one element for each word, which starts at the word. */
function pageOf(text: string, description = ''): Document {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  const elements = starts.map((start) => ({ start }));
  const range = {
    from: 0,
    to: 0,
    setStartBefore({ start }: { start: number }) {
      this.from = start;
    },
    setEndBefore({ start }: { start: number }) {
      this.to = start;
    },
    setEndAfter() {
      this.to = text.length;
    },
    toString() {
      return text.slice(this.from, this.to);
    },
  };
  const head = { querySelector: () => ({ getAttribute: () => description }) };
  const page = {
    ...head,
    head,
    documentElement: { textContent: text },
    getElementsByTagName: () => elements,
    createRange: () => range,
  };
  return page as unknown as Document;
}

const words = (count: number): string => 'fair '.repeat(count);

describe('the text of a page', () => {
  it('is one part, with the description, if there are few elements', () => {
    const page = pageOf('The fair', 'A village');
    expect(isLong(page)).toBe(false);
    expect(wholeText(page)).toBe('The fair\nA village');
  });

  it('has several parts if there are many elements, and nothing is missing', () => {
    const parts = [...partsOfText(pageOf(`first ${words(4500)}last`, 'A village'))];
    expect(parts.length).toBeGreaterThan(4);
    for (const word of ['A village', 'first', 'last'])
      expect(parts.some((part) => part.includes(word))).toBe(true);
    expect(parts.join('').match(/fair/g)!.length).toBeGreaterThanOrEqual(4500);
  });

  it('is read of a long XML document, which has no head', () => {
    const feed = { ...pageOf(`${words(1500)}${NAME}`), head: null } as unknown as Document;
    expect([...partsOfText(feed)].some((part) => part.includes(NAME))).toBe(true);
  });

  it.each([998, 999, 1000, 1001, 1999, 2000])(
    'has a name whole that ends in another part than it begins (after %d words)',
    (count) => {
      const parts = [...partsOfText(pageOf(`${words(count)}${NAME} ${words(1500)}`))];
      expect(parts.some((part) => part.includes(NAME))).toBe(true);
    },
  );
});
