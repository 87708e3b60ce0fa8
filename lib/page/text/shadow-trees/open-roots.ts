/** Of so many elements of a site's own without a root it is asked again if they have one. */
const MOST_CANDIDATES = 2000;

/** So many roots of a page are read: each has an observer and a style sheet. */
const MOST_ROOTS = 1000;

/**
 * The open shadow roots of a page, as readings meet them. No event says that an element has got one, so
 * those that may are asked again.
 */
export class OpenRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #candidates = new Set<Element>();
  readonly #followers: ((root: ShadowRoot) => void)[] = [];

  /** @returns those that were met and are on the page */
  all(): readonly ShadowRoot[] {
    return [...this.#roots].filter((root) => root.isConnected);
  }

  /** Whether an element may get a root later. */
  get mayGrow(): boolean {
    return this.#candidates.size > 0;
  }

  /** @param onRoot called with each root that is met from now on, and again if it comes back to the page */
  follow(onRoot: (root: ShadowRoot) => void): void {
    this.#followers.push(onRoot);
  }

  /**
   * A reading has come to an element.
   *
   * @returns whether what it shows may be read: it has no root, or there are not too many
   */
  meet(element: Element): boolean {
    const root = element.shadowRoot;
    if (root) return this.#roots.has(root) || this.#add(root);
    if (element.localName.includes('-') && this.#candidates.size < MOST_CANDIDATES)
      this.#candidates.add(element);
    return true;
  }

  /** @returns elements that have got a root since they were read */
  takeLate(): readonly Element[] {
    const late: Element[] = [];
    for (const element of this.#candidates) {
      if (element.shadowRoot) late.push(element);
      if (element.shadowRoot || !element.isConnected) this.#candidates.delete(element);
    }
    return late;
  }

  /** @returns roots that have left the page since they were met, which are forgotten */
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
