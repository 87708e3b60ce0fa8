/**
 * Finds where an element of ours has to stand to be used: all that is outside of a modal dialog is
 * inert, the top layer included, and so is all that is outside of what is in fullscreen.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 *
 * Looks into open shadow roots; closed ones keep what they have open to themselves.
 *
 * @param near what the element speaks of, or what the page has just opened
 */
export function usableHome(near: Node): Element {
  const dialog =
    modalAround(near) ??
    modalAround(innermost('activeElement')) ??
    [...document.querySelectorAll('dialog:modal')].at(-1);
  // A dialog makes what is in fullscreen inert as well.
  return dialog ?? innermost('fullscreenElement') ?? document.documentElement;
}

function innermost(key: 'activeElement' | 'fullscreenElement'): Element | null {
  let found: Element | null = null;
  for (let at = document[key]; at; at = at.shadowRoot?.[key] ?? null) found = at;
  return found;
}

/** Goes up as the page is drawn: from what stands in a slot to what is around the slot. */
function modalAround(node: Node | null): Element | undefined {
  for (
    let at = node;
    at;
    at = (at as Element).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host
  ) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
  }
  return undefined;
}
