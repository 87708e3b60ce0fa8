/**
 * Puts text into the clipboard, on a reader's click. Pages that are not secure, or that forbid the
 * clipboard, leave the older way, which copies a selection: from a field that is there for it alone.
 *
 * @param text what to copy
 * @param near an element of our own shadow tree to hold the field; focus returns to where it was
 * @returns whether the text is in the clipboard
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, near);
  }
}

function copySelection(text: string, near: HTMLElement): boolean {
  const root = near.getRootNode() as ShadowRoot;
  const before = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0;';
  near.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
