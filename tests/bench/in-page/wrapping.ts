/** Packages that mark text by wrapping it in elements, as their own pages tell to use them. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** @param source of one expression of all labels */
export function findAndReplace(source: string): number {
  findAndReplaceDOMText(document.body, {
    find: new RegExp(source, 'g'),
    wrap: 'mark',
    preset: 'prose',
  });
  return document.querySelectorAll('mark').length;
}

export async function markWithOneExpression(source: string): Promise<number> {
  await new Promise<void>((resolve) =>
    new Mark(document.body).markRegExp(new RegExp(source, 'g'), { done: () => resolve() }),
  );
  return document.querySelectorAll('mark').length;
}
