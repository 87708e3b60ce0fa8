import { parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/** Content may reach past its box by this much, CSS px: what is cut by less is read all the same. */
const SLACK_PX = 2;

type Axis = 'x' | 'y';

/** An element that shows only what of its content is in its box, along one axis. */
interface Clip {
  readonly element: Element;
  readonly axis: Axis;
  /** Whether a reader can scroll to what is not shown. */
  readonly scrolls: boolean;
}

/** A box in viewport CSS px. */
type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** @returns what clips text that is directly in an element, the innermost first */
export function clipsAround(element: Element): readonly Clip[] {
  const candidates = new Set<Element>();
  for (let at: Element | null = element; at; at = parentElementAsDrawn(at))
    if (overflows(at, 'x') || overflows(at, 'y')) candidates.add(at);
  if (candidates.size === 0) return [];
  const clips: Clip[] = [];
  // What is taken out of the flow is clipped from the box on that it is placed by.
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
 * @returns whether the element itself cuts off content that is outside of its box; of that which is
 *   placed by something around it, it does not
 */
export function cutsOff(element: Element): boolean {
  if (!overflows(element, 'x') && !overflows(element, 'y')) return false;
  return clipsOf(element, getComputedStyle(element)).some(({ scrolls }) => !scrolls);
}

/** @returns whether the line is before the page's beginning, where no scrolling leads */
export function isOffPage(line: Box, element: Element): boolean {
  const isAbove = line.bottom + scrollY <= 0;
  const isBeside = line.right + scrollX <= 0;
  // Without a box, as `display: contents` is, it is nowhere.
  if ((!isAbove && !isBeside) || line.right === line.left) return false;
  // Where a page starts at the right, it scrolls to the left.
  const { direction, writingMode } = getComputedStyle(document.documentElement);
  const startsLeft = direction === 'ltr' && !writingMode.endsWith('-rl');
  return (isAbove || startsLeft) && clipsAround(element).every(({ scrolls }) => !scrolls);
}

/** @returns whether the line is outside of a box that cuts off what it does not show */
export function isCutOff(line: Box, clips: readonly Clip[]): boolean {
  let seen = line;
  for (const { element, axis, scrolls } of clips) {
    const box = element.getBoundingClientRect();
    if (meets(seen, box, axis)) continue;
    if (!scrolls) return true;
    // It can be brought to where that box is.
    seen = box;
  }
  return false;
}

/** @returns whether some of the line is in every box around that clips it */
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

/** What the root has, or has from the body, is the viewport's: a page scrolls as a whole. */
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
