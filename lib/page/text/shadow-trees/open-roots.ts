/** At most this many custom elements without a root are checked again for one. */
const MOST_CANDIDATES = 2000;

/** At most this many roots of a page are read: each has an observer and a style sheet. */
const MOST_ROOTS = 1000;

/**
 * The open shadow roots that readings of a page have met. There is no event for `attachShadow`, so
 * custom elements without a root are checked again.
 */
export class OpenRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #candidates = new Set<Element>();
  readonly #followers: ((root: ShadowRoot) => void)[] = [];

  /** @returns the roots that were met and are on the page */
  all(): readonly ShadowRoot[] {
    return [...this.#roots].filter((root) => root.isConnected);
  }

  /** Whether an element may get a root later. */
  get mayGrow(): boolean {
    return this.#candidates.size > 0;
  }

  /**
   * @param onRoot called with each root that is met from now on, and again if it returns to the
   *   page
   */
  follow(onRoot: (root: ShadowRoot) => void): void {
    this.#followers.push(onRoot);
  }

  /**
   * Notes an element that is being read.
   *
   * @returns whether its content may be read: false if its root would be one too many
   */
  meet(element: Element): boolean {
    const root = element.shadowRoot;
    if (root) return this.#roots.has(root) || this.#add(root);
    if (element.localName.includes('-') && this.#candidates.size < MOST_CANDIDATES)
      this.#candidates.add(element);
    return true;
  }

  /** @returns elements that have attached a root since they were read */
  takeLate(): readonly Element[] {
    const late: Element[] = [];
    for (const element of this.#candidates) {
      if (element.shadowRoot) late.push(element);
      if (element.shadowRoot || !element.isConnected) this.#candidates.delete(element);
    }
    return late;
  }

  /**
   * @returns roots that were removed from the page since they were met, which are then forgotten
   */
  takeGone(): readonly ShadowRoot[] {
    const gone = [...this.#roots].filter((root) => !root.isConnected);
    for (const root of gone) this.#roots.delete(root);
    return gone;
  }

  #add(root: ShadowRoot): boolean {
    if (this.#roots.size >= MOST_ROOTS) return false;
    this.#roots.add(root);
    for (const follower of this.#followers) follower(root);
    return true;
  }
}
