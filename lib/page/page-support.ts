import { TEXT } from './text/shadow-trees/flat-tree';

/**
 * What the web platform of one of our browsers does not have, and what we do there instead. The
 * page side asks here, and nowhere else; docs/browsers.md says which browser has what.
 */

/** Where there is no idle time to ask for, work starts after this delay, ms: behind the page's first frames. */
const INSTEAD_OF_IDLE_MS = 50;

/**
 * Runs work when the browser is idle. Safari has no `requestIdleCallback`: there it runs a little later.
 * https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
 *
 * @param work called once
 * @param timeout a page that is never idle runs the work after this, ms
 */
export function whenIdle(work: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout });
  else setTimeout(work, INSTEAD_OF_IDLE_MS);
}

/** A place between two characters, or between two children of a node. */
export interface Caret {
  readonly node: Node;
  /** In UTF-16 units where the node is text. */
  readonly offset: number;
}

/**
 * Finds the place in the page's text that is nearest to a point, in open shadow trees too. Safari before 26.2 has only the
 * older method, which gives a range.
 * https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint
 *
 * @param x, y a point in the viewport, in CSS px
 * @returns null where nothing is at the point
 */
export function caretAt(x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = caretInTrees(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Of text in a shadow tree a document gives the tree's host, unless it is asked for that very tree. */
function caretInTrees(x: number, y: number): CaretPosition | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode.nodeType === TEXT) return caret;
  const root = rootAt(x, y);
  return root ? document.caretPositionFromPoint(x, y, { shadowRoots: [root] }) : caret;
}

/** @returns the innermost open shadow root at a point in the viewport, in CSS px */
function rootAt(x: number, y: number): ShadowRoot | null {
  let innermost: ShadowRoot | null = null;
  let root = document.elementFromPoint(x, y)?.shadowRoot ?? null;
  while (root && root !== innermost) {
    innermost = root;
    root = root.elementFromPoint(x, y)?.shadowRoot ?? null;
  }
  return innermost;
}

/**
 * Says which elements the rules of highlights are written for. Chromium inherits the style of a
 * highlight, as the draft has it: one rule at the root does for all elements, and styling a long page
 * takes less than half the time. In Firefox and Safari every element needs the rule.
 * https://drafts.csswg.org/css-pseudo-4/#highlight-cascade
 *
 * @returns what stands before `::highlight()` in a rule
 */
export function highlightScope(): '' | ':root' {
  return import.meta.env.FIREFOX || import.meta.env.SAFARI ? '' : ':root';
}

/**
 * Chromium draws no line of a highlight, the page's own included, where the root is Japanese and it or
 * the body is written in columns; a highlight's background it does draw.
 *
 * @returns whether lines of highlights are drawn on this page
 */
export function drawsHighlightLines(): boolean {
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return true;
  const { documentElement: root, body } = document;
  const isInColumns = (element: Element): boolean =>
    getComputedStyle(element).writingMode.startsWith('vertical');
  return !root.matches(':lang(ja)') || !(isInColumns(root) || (body && isInColumns(body)));
}
