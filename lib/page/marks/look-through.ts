/** Elements that show content of their own. */
const SHOWS_ITSELF =
  'img, picture, video, audio, canvas, svg, iframe, object, embed, input, textarea, select, button';

/** Elements with more children than this are not searched for text. */
const MOST_CHILDREN = 200;

/**
 * Finds text under transparent elements, such as a link stretched over a teaser or a layer against
 * copying. A reader sees through them; the browser's caret does not.
 *
 * @param x, y a point in the viewport, in CSS px
 * @returns text nodes of visible elements at the point, the topmost first; their words may be
 *   elsewhere in the element, so the caller checks their boxes
 */
export function* textThrough(x: number, y: number): Generator<Text, void, undefined> {
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.childNodes.length <= MOST_CHILDREN)
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) yield child as Text;
    if (!isClear(element)) return;
  }
}

/** @returns whether the element is transparent */
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
