/**
 * Smallest frame that may hold an article, CSS px. Most advertisements, counters and share buttons
 * are smaller in one dimension.
 */
export const LEAST_FRAME = { width: 400, height: 280 } as const;

/** @param trees open shadow trees of the page, searched for frames besides the document */
export type LookForFrames = (trees: readonly ShadowRoot[]) => void;

/**
 * Finds frames of a page that are large enough to hold an article. Sizes come from a
 * `ResizeObserver`: reading them would force a layout. A page without frames costs nothing, and no
 * observer keeps running.
 *
 * @param onFrame called after such a frame is found, and after it loads another document
 * @returns a function that looks for new frames
 */
export function largeFrameFinder(onFrame: () => void): LookForFrames {
  const known = new WeakSet<Element>();
  let observer: ResizeObserver | undefined;
  const onSizes = (entries: readonly ResizeObserverEntry[]): void => {
    for (const { target } of entries) observer!.unobserve(target);
    const large = entries.filter(isLarge);
    for (const { target } of large) {
      known.add(target);
      target.addEventListener('load', onFrame);
    }
    if (large.length > 0) onFrame();
  };
  return (trees) => {
    for (const frame of framesIn(trees)) {
      if (known.has(frame) || isPlayer(frame)) continue;
      observer ??= new ResizeObserver(onSizes);
      observer.observe(frame);
    }
  };
}

function framesIn(trees: readonly ShadowRoot[]): readonly Element[] {
  // `window.length` counts the document's frames, but not those in shadow trees.
  const roots = length === 0 ? trees : [document, ...trees];
  return roots.flatMap((root) => [...root.querySelectorAll('iframe,frame,object,embed')]);
}

function isLarge({ contentRect }: ResizeObserverEntry): boolean {
  return contentRect.width >= LEAST_FRAME.width && contentRect.height >= LEAST_FRAME.height;
}

/** Players of videos and slides ask for fullscreen or autoplay; articles do not. */
function isPlayer({ allow, allowFullscreen }: Partial<HTMLIFrameElement>): boolean {
  return allowFullscreen === true || /autoplay|fullscreen|encrypted-media/.test(allow ?? '');
}
