/**
 * Copies text to the clipboard, on a reader's click. On pages that are not secure or forbid the
 * clipboard API, it copies the selection of a temporary field instead.
 *
 * @param text what to copy
 * @param near an element of our shadow tree, for the field; the focus then returns to where it was
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
