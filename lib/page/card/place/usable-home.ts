import { parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';

/**
 * What pages show over themselves. A page that closes such a layer on a press outside of it, or
 * keeps the focus in it, asks what is in its element.
 */
export const LAYERS =
  'dialog, [popover], [aria-modal="true"], [role="dialog"], [role="alertdialog"]';

/** Those of them that are shown. */
const OPEN_LAYER =
  ':modal, dialog[open], :popover-open, :is([aria-modal="true"], [role="dialog"], [role="alertdialog"]):not(dialog, [popover])';

/**
 * Finds where an element of ours has to be added to be usable: all that is outside of a modal
 * dialog is inert, the top layer included, and so is all that is outside of what is in fullscreen.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees Within
 * those, it is added to the page's own layer that it is about.
 *
 * Looks into open shadow roots; closed ones keep what they have open to themselves.
 *
 * @param near what the element speaks of, or what the page has just opened
 * @returns the best place first: an element may not show what is put into it
 */
export function usableHomes(near: Node): readonly Element[] {
  const modal =
    around(near, isModal) ??
    around(innermost('activeElement'), isModal) ??
    [...document.querySelectorAll('dialog:modal')].at(-1);
  // A dialog makes what is in fullscreen inert as well.
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

/**
 * @returns the nearest element that is so, the node itself included, going up as the page is drawn
 */
function around(node: Node | null, isIt: (element: Element) => boolean): Element | undefined {
  let at = node instanceof Element ? node : node && parentElementAsDrawn(node);
  while (at && !isIt(at)) at = parentElementAsDrawn(at);
  return at ?? undefined;
}
