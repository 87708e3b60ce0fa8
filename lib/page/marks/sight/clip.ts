import { parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/** CSS px by which content may exceed its box and still be readable. */
const SLACK_PX = 2;

type Axis = 'x' | 'y';

/** An element that clips its content along one axis. */
interface Clip {
  readonly element: Element;
  readonly axis: Axis;
  /** Whether a reader can scroll to clipped content. */
  readonly scrolls: boolean;
}

/** A box in viewport CSS px. */
type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** @returns the elements that clip text directly in an element, the innermost first */
export function clipsAround(element: Element): readonly Clip[] {
  const candidates = new Set<Element>();
  for (let at: Element | null = element; at; at = parentElementAsDrawn(at))
    if (overflows(at, 'x') || overflows(at, 'y')) candidates.add(at);
  if (candidates.size === 0) return [];
  const clips: Clip[] = [];
  // A positioned element is clipped by its containing block and that block's ancestors.
  let placed = 'static';
  for (let at: Element | null = element; at; at = parentElementAsDrawn(at)) {
    const style = getComputedStyle(at);
    const holds = style.position !== 'static' || style.transform !== 'none';
    if (placed === 'static' || (holds && placed === 'absolute')) {
      if (candidates.has(at)) clips.push(...clipsOf(at, style));
      placed = 'static';
    }
    if (style.position === 'absolute' || style.position === 'fixed') placed = style.position;
  }
  return clips;
}

/**
 * @returns whether the element itself clips content outside its box, except content whose
 *   containing block is an ancestor
 */
export function cutsOff(element: Element): boolean {
  if (!overflows(element, 'x') && !overflows(element, 'y')) return false;
  return clipsOf(element, getComputedStyle(element)).some(({ scrolls }) => !scrolls);
}

/** @returns whether the line is before the start of the page, where a reader cannot scroll */
export function isOffPage(line: Box, element: Element): boolean {
  const isAbove = line.bottom + scrollY <= 0;
  const isBeside = line.right + scrollX <= 0;
  // An element without a box (`display: contents`) has no place.
  if ((!isAbove && !isBeside) || line.right === line.left) return false;
  // A page from right to left scrolls to the left.
  const { direction, writingMode } = getComputedStyle(document.documentElement);
  const startsLeft = direction === 'ltr' && !writingMode.endsWith('-rl');
  return (isAbove || startsLeft) && clipsAround(element).every(({ scrolls }) => !scrolls);
}

/** @returns whether the line is outside a box that clips it and cannot be scrolled */
export function isCutOff(line: Box, clips: readonly Clip[]): boolean {
  let seen = line;
  for (const { element, axis, scrolls } of clips) {
    const box = element.getBoundingClientRect();
    if (meets(seen, box, axis)) continue;
    if (!scrolls) return true;
    // It can be scrolled into that box.
    seen = box;
  }
  return false;
}

/** @returns whether a part of the line is in every box that clips it */
export function isInBoxes(line: Box, element: Element): boolean {
  return clipsAround(element).every((clip) =>
    meets(line, clip.element.getBoundingClientRect(), clip.axis),
  );
}

function clipsOf(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): Clip[] {
  if (display === 'inline' || display === 'contents' || isOfViewport(element)) return [];
  const styles = { x: overflowX, y: overflowY };
  return (['x', 'y'] as const)
    .filter((axis) => styles[axis] !== 'visible' && overflows(element, axis))
    .map((axis) => ({ element, axis, scrolls: /auto|scroll/.test(styles[axis]) }));
}

/** The overflow of the root, or of the body if it propagates, applies to the viewport. */
function isOfViewport(element: Element): boolean {
  const root = document.documentElement;
  if (element === root) return true;
  return element === document.body && getComputedStyle(root).overflowY === 'visible';
}

function overflows(element: Element, axis: Axis): boolean {
  const { clientWidth, clientHeight } = element;
  if (axis === 'x') return clientWidth > 0 && element.scrollWidth > clientWidth + SLACK_PX;
  return clientHeight > 0 && element.scrollHeight > clientHeight + SLACK_PX;
}

/** @returns whether the middle of the line is in the box, along one axis */
function meets(line: Box, box: Box, axis: Axis): boolean {
  const x = (line.left + line.right) / 2;
  const y = (line.top + line.bottom) / 2;
  return axis === 'x' ? x > box.left && x < box.right : y > box.top && y < box.bottom;
}
