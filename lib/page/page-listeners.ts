/**
 * Listens on a page for as long as it is annotated. `document.open` takes every listener off window and
 * document: with the new document's element all begin to listen again.
 */
export class PageListeners {
  readonly #all: ((signal: AbortSignal) => void)[] = [];
  #root: Element | null = document.documentElement;
  #period = new AbortController();

  /** @param stopped ends it for good */
  constructor(private readonly stopped: AbortSignal) {
    stopped.addEventListener('abort', () => this.#period.abort());
  }

  /** @param listen called now, and again for each new document; its signal ends what it began */
  add(listen: (signal: AbortSignal) => void): void {
    if (this.stopped.aborted) return;
    this.#all.push(listen);
    listen(this.#period.signal);
  }

  /** Listens again if the page was opened anew. */
  renew(): void {
    if (this.#root === document.documentElement || this.stopped.aborted) return;
    this.#root = document.documentElement;
    this.#period.abort();
    this.#period = new AbortController();
    for (const listen of this.#all) listen(this.#period.signal);
  }
}
