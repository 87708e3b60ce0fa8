import { whenIdle } from '../page-support';
import { SLICE_MS } from '../text/slices';
import { PATIENCE_MS } from './sentinel-timing';
import { wholeText } from './whole-text';

/** Searches the document's text for names, in parts if it is long. */
export class NameSearch {
  #unread: Iterator<string, void> | null = null;
  #expression = /(?:)/;

  /** @param onEnd called at the end of each search, with whether a name was found */
  constructor(private readonly onEnd: (isHit: boolean) => void) {}

  /** Whether a search is running. */
  get isRunning(): boolean {
    return this.#unread !== null;
  }

  /**
   * Starts a search and cancels a running one.
   *
   * @param expression that matches any of the names
   */
  start(expression: RegExp): void {
    this.#expression = expression;
    this.#unread = wholeText(document);
    this.#readOn();
  }

  #readOn(): void {
    const unread = this.#unread;
    if (!unread) return;
    const end = performance.now() + SLICE_MS;
    let { done, value } = unread.next();
    while (!done && !this.#expression.test(value!)) {
      if (performance.now() > end) return whenIdle(() => this.#readOn(), PATIENCE_MS);
      ({ done, value } = unread.next());
    }
    this.#unread = null;
    this.onEnd(!done);
  }
}
