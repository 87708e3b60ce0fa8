import { describe, expect, it, vi } from 'vitest';
import type { MarkChoice } from '../../lib/page/marks/mark-painter';
import { annotate, EVERYTHING, openArticle, Painted, seen } from './live-page';

openArticle();

describe('a page that is opened in its middle', () => {
  const SENSIBLE: MarkChoice = { ...EVERYTHING, amount: 'sensible' };
  const FIRST: MarkChoice = { ...EVERYTHING, amount: 'first' };

  it.each([
    ['keeps the marks in view after earlier text is matched', SENSIBLE, ['Japan', 'Japan']],
    ['marks the first on the page, wherever reading began', FIRST, ['Japan']],
  ])('%s', async (_name, choice, expected) => {
    document.body.innerHTML = `<p>The TPP and Japan.</p>${`<p>${'So it goes. '.repeat(200)}</p>`.repeat(40)}<p id="view">Japan again.</p>`;
    const inView = document.querySelector('#view')!.firstChild;
    vi.stubGlobal('scrollY', 800);
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: inView }) });
    const own = new Painted();
    const marked: string[][] = [];
    const { page, observer, start } = annotate(own, choice, () =>
      marked.push(
        [...own.ranges].map(({ startContainer }) =>
          startContainer === inView ? 'in view' : 'before',
        ),
      ),
    );
    await start();
    observer.stop();

    // Even though the page's beginning is matched before.
    expect(marked[0]!.includes('in view')).toBe(choice === SENSIBLE);
    expect(seen(page).filter((mention) => mention === 'Japan=japan')).toHaveLength(2);
    expect(
      [...own.ranges].filter(
        ({ startOffset, endOffset, startContainer }) =>
          startContainer.textContent!.slice(startOffset, endOffset) === 'Japan',
      ),
    ).toHaveLength(expected.length);
    expect(marked.at(-1)!.includes('in view')).toBe(choice === SENSIBLE);
  });
});
