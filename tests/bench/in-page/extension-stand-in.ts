import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import type { FromPage, ToPage } from '../../../lib/messages/protocol';
import type { Stopwatch } from './stopwatch';

type Listener = (
  message: ToPage,
  sender: { id: string },
  respond: (answer: unknown) => void,
) => unknown;

const ID = 'bench';

/**
 * Stands in for the extension around a content script: Chromium's `chrome.runtime`, as far as
 * our scripts use it, with answers that come in tasks of their own. Everything that scripts are
 * called with is timed.
 */
export class ExtensionStandIn {
  readonly #listeners: Listener[] = [];
  /** What the script has told, newest last. */
  readonly told: FromPage[] = [];
  #waiting: (() => void)[] = [];
  settings: Settings = DEFAULT_SETTINGS;

  /** @param watch times what answers and messages set off */
  constructor(private readonly watch: Stopwatch) {
    const runtime = {
      id: ID,
      lastError: undefined,
      sendMessage: (message: FromPage, callback?: (answer: unknown) => void) =>
        this.#hear(message, callback),
      onMessage: {
        addListener: (listener: Listener) => void this.#listeners.push(listener),
        removeListener: (listener: Listener) =>
          void this.#listeners.splice(this.#listeners.indexOf(listener), 1),
        hasListener: (listener: Listener) => this.#listeners.includes(listener),
      },
    };
    // Chromium's API has prototypes of its own; the polyfill takes a plain object for itself.
    Object.assign(globalThis, { chrome: { runtime } });
  }

  /** @returns resolves when the script has told something of a type */
  async toldOf(type: FromPage['type']): Promise<void> {
    while (!this.told.some((message) => message.type === type))
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Sends a message to the script. */
  tell(message: ToPage): void {
    this.watch.run('message', () => {
      for (const listener of this.#listeners) listener(message, { id: ID }, () => undefined);
    });
  }

  #hear(message: FromPage, callback: ((answer: unknown) => void) | undefined): void {
    this.told.push(message);
    for (const resolve of this.#waiting.splice(0)) resolve();
    const answer = message.type === 'settings-wanted' ? this.settings : undefined;
    inTask(() => this.watch.run('message', () => callback?.(answer)));
  }
}

/** A task of its own, as an answer from another process is; made before timers are timed. */
const inTask = (
  (later: typeof setTimeout) => (work: () => void) =>
    void later(work, 0)
)(globalThis.setTimeout);
