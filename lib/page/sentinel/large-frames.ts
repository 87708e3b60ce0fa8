/**
 * A smaller frame holds no article: what advertises, counts and shares fits into less in one of the two,
 * but for a few of its forms. CSS px
 */
export const LEAST_FRAME = { width: 400, height: 280 } as const;

/** @param trees open shadow trees of the page that may hold frames, beside the document */
export type LookForFrames = (trees: readonly ShadowRoot[]) => void;

/**
 * Finds frames of a page that are large enough to hold an article. Sizes come from the browser as it
 * draws: to ask for them would have the page laid out for us. A page without frames costs nothing, and no
 * observer is left running.
 *
 * @param onFrame called if there is such a frame, and when it loads another document
 * @returns looks for frames that were not there before
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
  // The browser keeps count of frames; those in shadow trees are not among them.
  const roots = length === 0 ? trees : [document, ...trees];
  return roots.flatMap((root) => [...root.querySelectorAll('iframe,frame,object,embed')]);
}

function isLarge({ contentRect }: ResizeObserverEntry): boolean {
  return contentRect.width >= LEAST_FRAME.width && contentRect.height >= LEAST_FRAME.height;
}

/** Videos and slides ask for the whole screen, or to play by themselves; articles do not. */
function isPlayer({ allow, allowFullscreen }: Partial<HTMLIFrameElement>): boolean {
  return allowFullscreen === true || /autoplay|fullscreen|encrypted-media/.test(allow ?? '');
}
