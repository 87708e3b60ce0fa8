import { TEXT } from './text/shadow-trees/flat-tree';

/**
 * Fallbacks for web platform features that some of our browsers lack. All checks of the page side
 * are here; docs/browsers.md lists which browser has what.
 */

/** Delay without `requestIdleCallback`, ms: after the page's first frames. */
const INSTEAD_OF_IDLE_MS = 50;

/**
 * Runs work when the browser is idle. Safari has no `requestIdleCallback`: there the work runs
 * after a short delay. https://developer.mozilla.org/docs/Web/API/Window/requestIdleCallback
 *
 * @param work called once
 * @param timeout idle timeout, ms
 */
export function whenIdle(work: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout });
  else setTimeout(work, INSTEAD_OF_IDLE_MS);
}

/** A place between two characters, or between two children of a node. */
export interface Caret {
  readonly node: Node;
  /** In UTF-16 units if the node is a text node. */
  readonly offset: number;
}

/**
 * Finds the caret position nearest to a point, in open shadow trees too. Safari before 26.2 has
 * only the older `caretRangeFromPoint`.
 * https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint
 *
 * @param x, y a point in the viewport, in CSS px
 * @returns null if nothing is at the point
 */
export function caretAt(x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = caretInTrees(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** For text in a shadow tree, the browser returns the host unless that tree is passed. */
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
 * Chooses the elements that highlight rules apply to. Chromium implements highlight inheritance:
 * one rule at the root is enough, and styling a long page takes less than half the time. In Firefox
 * and Safari every element needs the rule. https://drafts.csswg.org/css-pseudo-4/#highlight-cascade
 *
 * @returns the selector before `::highlight()` in a rule
 */
export function highlightScope(): '' | ':root' {
  return import.meta.env.FIREFOX || import.meta.env.SAFARI ? '' : ':root';
}

/**
 * Chromium draws no underline of any highlight if the root is Japanese and the root or body has a
 * vertical writing mode; it does draw backgrounds.
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
