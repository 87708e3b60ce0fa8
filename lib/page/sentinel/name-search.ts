import { whenIdle } from '../page-support';
import { SLICE_MS } from '../text/slices';
import { PATIENCE_MS } from './sentinel-timing';
import { wholeText } from './whole-text';

/** Looks for names in the document's text, a part at a time where it is long. */
export class NameSearch {
  #unread: Iterator<string, void> | null = null;
  #expression = /(?:)/;

  /** @param onEnd called once for each search that comes to its end, with whether a name was found */
  constructor(private readonly onEnd: (isHit: boolean) => void) {}

  /** Whether parts are left to read. */
  get isRunning(): boolean {
    return this.#unread !== null;
  }

  /**
   * Begins, in place of a search that is running.
   *
   * @param expression that finds one of the names
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
