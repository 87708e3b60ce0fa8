/** Events after which the reader or a style of the page may have opened or folded something. */
const EVENTS = ['toggle', 'transitionend', 'animationend', 'click', 'keyup', 'change'] as const;

/** Delays of the checks after such an event, ms; the second check is for slow pages. */
const LOOKS_MS = [60, 600];

/**
 * Times of the checks after the start if anything is hidden, ms: some pages hide text until their
 * scripts have run.
 */
const FIRST_LOOKS_MS = [500, 1500, 3000, 5000, 8500, 12_000];

/** The same if nothing is hidden at the start, for text that the page adds, ms. */
const LATER_LOOKS_MS = [3000, 12_000];

/** Throttle for checks while the pointer moves, ms. */
const POINTER_MS = 1000;

/** Pause after a check, as a multiple of its duration. */
const REST_FACTOR = 50;

/** Attributes that scripts set if they open or fold parts of a page, besides classes and styles. */
const ATTRIBUTES = ['open', 'inert', 'aria-expanded', 'aria-hidden', 'aria-selected'];

/**
 * Notices that a part of the page may have been shown or hidden. There is no event for this: most
 * ways come with one of the events observed here, and pointer moves cover the rest.
 *
 * @param look called at each check
 * @param isHidden whether text was hidden at the last check that may be shown later
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
  // Style sheets that load late.
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
