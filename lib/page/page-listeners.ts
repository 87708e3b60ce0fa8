/**
 * Listeners on a page while it is annotated. `document.open` removes all listeners of window and
 * document, so they are added again for the new document element.
 */
export class PageListeners {
  readonly #all: ((signal: AbortSignal) => void)[] = [];
  #root: Element | null = document.documentElement;
  #period = new AbortController();

  /** @param stopped removes all listeners for good */
  constructor(private readonly stopped: AbortSignal) {
    stopped.addEventListener('abort', () => this.#period.abort());
  }

  /**
   * @param listen adds listeners with a signal; called now, and again after each `document.open`
   */
  add(listen: (signal: AbortSignal) => void): void {
    if (this.stopped.aborted) return;
    this.#all.push(listen);
    listen(this.#period.signal);
  }

  /** Adds the listeners again after `document.open`. */
  renew(): void {
    if (this.#root === document.documentElement || this.stopped.aborted) return;
    this.#root = document.documentElement;
    this.#period.abort();
    this.#period = new AbortController();
    for (const listen of this.#all) listen(this.#period.signal);
  }
}
