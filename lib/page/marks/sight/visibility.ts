import {
  closestAround,
  elementAround,
  parentElementAsDrawn,
} from '../../text/shadow-trees/flat-tree';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import { clipsAround, cutsOff, isCutOff, isOffPage } from './clip';
import { linesOf } from '../hit-test';

/**
 * Whether a reader can see a mention: it may be hidden until something is opened, or clipped, or it
 * may be inert, so that it is visible but cannot be used.
 */
export type Sight = 'shown' | 'folded' | 'inert';

type SeenMention = Pick<PlacedMention, 'range'>;

/** A clipping box counts as folded if a side is at most this long, CSS px. */
const FOLDED_PX = 1;

/** A larger element, borders included, cannot be folded, CSS px; most elements are larger. */
const SURELY_OPEN_PX = 16;

/**
 * Which mentions are visible, by the element in which each starts; mentions in clipping boxes are
 * checked one by one. Results are cached until all are computed again, together, so that the
 * browser computes style and layout at most once.
 */
export class Visibility {
  #sights = new Map<Element, Sight>();
  /** Results for elements around them, during one computation. */
  readonly #folds = new Map<Element, boolean>();
  readonly #cutting = new Map<Element, boolean>();
  /** Mentions in clipping boxes, with whether they are clipped. */
  readonly #cut = new Map<SeenMention, boolean>();
  #inert: boolean | null = null;

  /** Whether any known element is folded. */
  get hasFolds(): boolean {
    for (const sight of this.#sights.values()) if (sight === 'folded') return true;
    for (const isCut of this.#cut.values()) if (isCut) return true;
    return false;
  }

  /** @returns the cached result for a mention, or the present one if there is none */
  of(mention: SeenMention): Sight {
    const element = elementAround(mention.range.startContainer);
    if (!element) return 'folded';
    let sight = this.#sights.get(element);
    if (sight === undefined) this.#sights.set(element, (sight = this.#look(element)));
    return sight === 'shown' && this.#isCutOff(mention, element) ? 'folded' : sight;
  }

  /** Computes all results again. @returns whether any has changed */
  lookAgain(): boolean {
    this.#inert = null;
    this.#folds.clear();
    this.#cutting.clear();
    let changed = false;
    for (const [element, before] of this.#sights) {
      if (!element.isConnected) this.#sights.delete(element);
      else {
        const sight = this.#look(element);
        if (sight !== before) changed = true;
        this.#sights.set(element, sight);
      }
    }
    this.#folds.clear();
    const asked = [...this.#cut];
    this.#cut.clear();
    for (const [mention, before] of asked) {
      const element = elementAround(mention.range.startContainer);
      if (element?.isConnected && this.#isCutOff(mention, element) !== before) changed = true;
    }
    return changed;
  }

  #isCutOff(mention: SeenMention, element: Element): boolean {
    const known = this.#cut.get(mention);
    if (known !== undefined) return known;
    if (!this.#isInCuttingBox(element)) return false;
    const clips = clipsAround(element);
    const lines = linesOf(mention);
    const isCut = lines.length > 0 && lines.every((line) => isCutOff(line, clips));
    this.#cut.set(mention, isCut);
    return isCut;
  }

  #isInCuttingBox(element: Element): boolean {
    let cuts = this.#cutting.get(element);
    if (cuts === undefined) {
      const around = parentElementAsDrawn(element);
      cuts = cutsOff(element) || (around !== null && this.#isInCuttingBox(around));
      this.#cutting.set(element, cuts);
    }
    return cuts;
  }

  #look(element: Element): Sight {
    if (this.#mayBeInert(element) && closestAround(element, '[inert]')) return 'inert';
    if (!isDrawn(element) || this.#isInFold(element)) return 'folded';
    return isOffPage(element.getBoundingClientRect(), element) ? 'folded' : 'shown';
  }

  #mayBeInert(element: Element): boolean {
    // One native query for all elements, since few pages have such parts.
    this.#inert ??= document.querySelector('[inert]') !== null;
    return this.#inert || element.getRootNode() !== document;
  }

  /**
   * Whether text is folded in a box without height, or only for screen readers. Transparent text is
   * not: pages fade text in as a reader scrolls.
   */
  #isInFold(element: Element): boolean {
    const path: Element[] = [];
    let fold: boolean | undefined;
    for (
      let at: Element | null = element;
      at && fold === undefined;
      at = parentElementAsDrawn(at)
    ) {
      fold = this.#folds.get(at);
      if (fold !== undefined) break;
      path.push(at);
      if (clipsAll(at)) fold = true;
    }
    for (const one of path) this.#folds.set(one, fold ?? false);
    return fold ?? false;
  }
}

/** @returns whether text directly in the element has a box and is not `visibility: hidden` */
function isDrawn(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  // It has no box; its text is in the box of an ancestor.
  let around = parentElementAsDrawn(element);
  while (around && getComputedStyle(around).display === 'contents')
    around = parentElementAsDrawn(around);
  return around?.checkVisibility() ?? false;
}

function clipsAll(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  if (offsetWidth > SURELY_OPEN_PX && offsetHeight > SURELY_OPEN_PX) return false;
  const { clientWidth, clientHeight } = element;
  if (clientWidth > FOLDED_PX && clientHeight > FOLDED_PX) return false;
  // A root or body without height does not clip, and inline elements have no such box.
  if (element === document.documentElement || element === document.body) return false;
  const { display, overflowX, overflowY } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents') return false;
  return (
    (clientWidth <= FOLDED_PX && isClipping(overflowX)) ||
    (clientHeight <= FOLDED_PX && isClipping(overflowY))
  );
}

function isClipping(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
