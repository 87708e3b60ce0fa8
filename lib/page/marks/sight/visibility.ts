import {
  closestAround,
  elementAround,
  parentElementAsDrawn,
} from '../../text/shadow-trees/flat-tree';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import { clipsAround, cutsOff, isCutOff, isOffPage } from './clip';
import { linesOf } from '../hit-test';

/**
 * Whether a reader can see a mention: it may be folded away until something is opened, or cut off, or it
 * may be inert, seen but not to be used.
 */
export type Sight = 'shown' | 'folded' | 'inert';

type SeenMention = Pick<PlacedMention, 'range'>;

/** A box of an element that clips what is in it is folded up if a side has no more than this, CSS px. */
const FOLDED_PX = 1;

/** What is larger with its borders is not asked further, CSS px: most elements are. */
const SURELY_OPEN_PX = 16;

/**
 * Which mentions can be seen, asked of the element that each starts in; of what is in a box that cuts
 * something off, each is asked by itself. An answer is kept until all are asked again: in one go, so that
 * the browser computes style and layout once at most.
 */
export class Visibility {
  #sights = new Map<Element, Sight>();
  /** Answers about elements around them, for one go. */
  readonly #folds = new Map<Element, boolean>();
  readonly #cutting = new Map<Element, boolean>();
  /** Mentions in boxes that cut something off, with whether that is they. */
  readonly #cut = new Map<SeenMention, boolean>();
  #inert: boolean | null = null;

  /** Whether something can be opened, as far as was asked. */
  get hasFolds(): boolean {
    for (const sight of this.#sights.values()) if (sight === 'folded') return true;
    for (const isCut of this.#cut.values()) if (isCut) return true;
    return false;
  }

  /** @returns whether the mention could be seen when it was asked last, or now if it never was */
  of(mention: SeenMention): Sight {
    const element = elementAround(mention.range.startContainer);
    if (!element) return 'folded';
    let sight = this.#sights.get(element);
    if (sight === undefined) this.#sights.set(element, (sight = this.#look(element)));
    return sight === 'shown' && this.#isCutOff(mention, element) ? 'folded' : sight;
  }

  /** Asks again. @returns whether any answer is another than before */
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
    // One native query for all elements of a look: few pages have such parts.
    this.#inert ??= document.querySelector('[inert]') !== null;
    return this.#inert || element.getRootNode() !== document;
  }

  /**
   * Text that is folded up in a box without height, or that only screen readers are given. What is
   * transparent is not: pages fade their text in as a reader scrolls.
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

/** @returns whether text that is directly in the element has a box and is not `visibility: hidden` */
function isDrawn(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  // It has no box of its own; its text is in the box around it.
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
  // A root or body without height does not clip, and what is in a line has no such box.
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
