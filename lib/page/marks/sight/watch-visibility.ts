/** What may have opened or folded something, by the reader or by a style of the page's. */
const EVENTS = ['toggle', 'transitionend', 'animationend', 'click', 'keyup', 'change'] as const;

/** How long after such an event we look, ms; the second look is for pages that take their time. */
const LOOKS_MS = [60, 600];

/** How long after the start we look if anything is hidden, ms: pages hide until their scripts have run. */
const FIRST_LOOKS_MS = [500, 1500, 3000, 5000, 8500, 12_000];

/** If nothing is hidden at the start, these looks are for what the page adds, ms. */
const LATER_LOOKS_MS = [3000, 12_000];

/** A pointer that moves has us look this often at most, ms. */
const POINTER_MS = 1000;

/** After a look we rest this many times as long as it took. */
const REST_FACTOR = 50;

/** Scripts that open and fold parts of a page set one of these, but for classes and styles of their own. */
const ATTRIBUTES = ['open', 'inert', 'aria-expanded', 'aria-hidden', 'aria-selected'];

/**
 * Tells when a part of the page may have been shown or hidden. No event tells it of all ways to do
 * so: this takes what comes with most of them, and a reader who moves the pointer sees to the rest.
 *
 * @param look called when it is time to look
 * @param isHidden whether anything that matters was hidden at the last look
 * @param signal stops watching
 */
export function watchVisibility(
  look: () => void,
  isHidden: () => boolean,
  signal: AbortSignal,
): void {
  const due = new Set<number>();
  let restUntil = 0;
  let pointed = -Infinity;

  const later = (ms: number, isDue = (): boolean => true): void => {
    if (due.has(ms)) return;
    due.add(ms);
    setTimeout(
      () => {
        due.delete(ms);
        if (signal.aborted || document.hidden || !isDue()) return;
        const started = performance.now();
        look();
        const now = performance.now();
        restUntil = now + (now - started) * REST_FACTOR;
      },
      Math.max(ms, restUntil - performance.now()),
    );
  };
  const lookSoon = (): void => LOOKS_MS.forEach((ms) => later(ms));
  const onPointer = ({ timeStamp }: Event): void => {
    if (timeStamp - pointed < POINTER_MS) return;
    pointed = timeStamp;
    later(LOOKS_MS[0]!);
  };

  const options = { capture: true, passive: true, signal };
  for (const type of EVENTS) addEventListener(type, lookSoon, options);
  for (const type of ['resize', 'load']) addEventListener(type, lookSoon, options);
  addEventListener('pointermove', onPointer, options);
  document.addEventListener('visibilitychange', lookSoon, options);
  // Style sheets that come late.
  document.addEventListener('load', lookSoon, options);
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { subtree: true, attributeFilter: ATTRIBUTES });
  const roots = new MutationObserver(lookSoon);
  for (const root of [document.documentElement, document.body])
    if (root) roots.observe(root, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    roots.disconnect();
  });
  for (const ms of isHidden() ? FIRST_LOOKS_MS : LATER_LOOKS_MS) later(ms, isHidden);
}
