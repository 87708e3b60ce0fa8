import { parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/**
 * Layers that pages show above their content. Pages check an event's target against the layer's
 * element to close it on a press outside, or to keep focus inside.
 */
export const LAYERS =
  'dialog, [popover], [aria-modal="true"], [role="dialog"], [role="alertdialog"]';

/** Layers that are open. */
const OPEN_LAYER =
  ':modal, dialog[open], :popover-open, :is([aria-modal="true"], [role="dialog"], [role="alertdialog"]):not(dialog, [popover])';

/**
 * Finds the parents in which an element of ours is usable: everything outside of a modal dialog is
 * inert, the top layer included, and so is everything outside of a fullscreen element.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees Within
 * those, the innermost layer around `near` is preferred.
 *
 * Searches open shadow roots; modal elements in closed ones are not found.
 *
 * @param near the node that the element is about, or the layer that the page has just opened
 * @returns the best parent first: some elements do not show added children
 */
export function usableHomes(near: Node): readonly Element[] {
  const modal =
    around(near, isModal) ??
    around(innermost('activeElement'), isModal) ??
    [...document.querySelectorAll('dialog:modal')].at(-1);
  // A modal dialog makes a fullscreen element inert as well.
  const home = modal ?? innermost('fullscreenElement') ?? document.documentElement;
  const layer = around(near, (element) => element.matches(OPEN_LAYER));
  return layer && layer !== home && around(layer, (element) => element === home)
    ? [layer, home]
    : [home];
}

function innermost(key: 'activeElement' | 'fullscreenElement'): Element | null {
  let found: Element | null = null;
  for (let at = document[key]; at; at = at.shadowRoot?.[key] ?? null) found = at;
  return found;
}

function isModal(element: Element): boolean {
  return element instanceof HTMLDialogElement && element.matches(':modal');
}

/** @returns the nearest matching element in the flat tree: the node itself or an ancestor */
function around(node: Node | null, isIt: (element: Element) => boolean): Element | undefined {
  let at = node instanceof Element ? node : node && parentElementAsDrawn(node);
  while (at && !isIt(at)) at = parentElementAsDrawn(at);
  return at ?? undefined;
}
