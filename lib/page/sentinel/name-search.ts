import { whenIdle } from '../page-support';
import { PATIENCE_MS } from './sentinel-timing';
import { isLong, partsOfText, wholeText } from './whole-text';

/** Searches the document's text for names: a long one part by part, in idle time. */
export class NameSearch {
  #unread: Iterator<string, void> | null = null;
  #expression = /(?:)/;

  /** @param onEnd called once after each search that is not replaced, with whether a name was found */
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
    this.#unread = null;
    if (!isLong(document)) return this.onEnd(expression.test(wholeText(document)));
    this.#expression = expression;
    this.#unread = partsOfText(document);
    this.#readOn();
  }

  #readOn(): void {
    const next = this.#unread?.next();
    if (!next) return;
    if (!next.done && !this.#expression.test(next.value))
      return whenIdle(() => this.#readOn(), PATIENCE_MS);
    this.#unread = null;
    this.onEnd(!next.done);
  }
}
