/**
 * Resolves after the browser has dispatched a page's `resize` event and run its other work for a
 * frame; at once if the page is hidden, since nothing is drawn then. It is sent to pages as text,
 * so it uses nothing of this file.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The first callback may belong to a frame that began before.
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
