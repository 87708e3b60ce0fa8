/** What shows something of its own wherever it is. */
const SHOWS_ITSELF =
  'img, picture, video, audio, canvas, svg, iframe, object, embed, input, textarea, select, button';

/** Text that stands beside so many other children of an element is not looked for. */
const MOST_CHILDREN = 200;

/**
 * Finds text under what a page has laid over it: a link stretched over a teaser, glass against
 * copying. A reader sees through it; the browser's caret does not.
 *
 * @param x, y a point in the viewport, in CSS px
 * @returns text nodes in elements at the point that a reader can see there, the topmost first;
 *   whether their words are at it is to be asked of them
 */
export function* textThrough(x: number, y: number): Generator<Text, void, undefined> {
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.childNodes.length <= MOST_CHILDREN)
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) yield child as Text;
    if (!isClear(element)) return;
  }
}

/** @returns whether one sees what is under the element */
function isClear(element: Element): boolean {
  if (element.matches(SHOWS_ITSELF)) return false;
  const style = getComputedStyle(element);
  if (style.opacity === '0') return true;
  return (
    isUnpainted(style) &&
    ['::before', '::after'].every((pseudo) => isUnpainted(getComputedStyle(element, pseudo)))
  );
}

function isUnpainted({
  backgroundColor,
  backgroundImage,
  backdropFilter,
}: CSSStyleDeclaration): boolean {
  const isTransparent =
    backgroundColor === 'transparent' || /[,/] ?0(?:\.0+)?\)$/.test(backgroundColor);
  return isTransparent && backgroundImage === 'none' && (backdropFilter || 'none') === 'none';
}
