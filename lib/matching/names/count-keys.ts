import { keysInText } from './label-keys';
import { conceptsOfKey, type NameFilter } from './name-filter';

/** Counts the concepts that a page may name, by the keys of their labels. */
export class KeyCount {
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(private readonly filter: NameFilter) {}

  /**
   * @param text the next part of the page
   * @returns whether the page may name enough concepts by now
   */
  add(text: string): boolean {
    if (!this.#isEnough()) keysInText(text, (key) => this.#take(key));
    return this.#isEnough();
  }

  #isEnough(): boolean {
    return this.#count >= this.filter.enough;
  }

  /** Most keys of a page come again. */
  #take(key: string): void {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#count += conceptsOfKey(this.filter, key);
  }
}
