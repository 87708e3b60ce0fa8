/** Most changes of colours are complete after this, ms. */
const SETTLED_MS = 150;

/** A slow transition of colours is complete after this, ms. */
const FADED_MS = 1200;

/** Attributes that may set a page's theme. */
const THEME_ATTRIBUTES = /^(?:class|style|data-|theme|color|bgcolor)/;

/**
 * Notices that a page may have changed its colours: soon after the start, with the system's colour
 * scheme, by an attribute of its root or body, by a style sheet in its head or one that loads late,
 * or while the tab was hidden. Calls are throttled, so that a page that changes without end is
 * measured now and then.
 *
 * @param onPaper called after the colours may have changed
 * @param signal stops watching
 */
export function watchPaper(onPaper: () => void, signal: AbortSignal): void {
  let looking = false;
  const lookAfter = (ms: number): void => void setTimeout(() => !signal.aborted && onPaper(), ms);
  const look = (): void => {
    if (looking || signal.aborted) return;
    looking = true;
    lookAfter(SETTLED_MS);
    lookAfter(FADED_MS);
    setTimeout(() => (looking = false), FADED_MS);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => THEME_ATTRIBUTES.test(attributeName ?? ''))) look();
  });
  for (const root of [document.documentElement, document.body])
    if (root) observer.observe(root, { attributes: true });
  const sheets = new MutationObserver((changes) => {
    if (changes.some((change) => hasSheet(change.addedNodes) || hasSheet(change.removedNodes)))
      look();
  });
  sheets.observe(document.head ?? document.documentElement, { childList: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  for (const type of ['load', 'focus']) addEventListener(type, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  lookAfter(FADED_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sheets.disconnect();
  });
}

function hasSheet(nodes: NodeList): boolean {
  return [...nodes].some(
    (node) => node instanceof HTMLStyleElement || node instanceof HTMLLinkElement,
  );
}
