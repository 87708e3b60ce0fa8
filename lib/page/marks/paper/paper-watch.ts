/** After this long a page has settled into its new colours, ms. */
const SETTLED_MS = 150;

/** A slow fade of colours is over after this, ms. */
const FADED_MS = 1200;

/** What a page may say its theme with. */
const THEME_ATTRIBUTES = /^(?:class|style|data-|theme|color|bgcolor)/;

/**
 * Tells when a page may have changed its colours: soon after the start, with the reader's system, by an
 * attribute of its root or body, by a style sheet in its head, because its style came late, or
 * while the reader was elsewhere. Many changes at once are one, so that a page that
 * changes without end costs a look now and then.
 *
 * @param onPaper called when it is time to measure again
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
