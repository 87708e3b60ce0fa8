import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** Chromium's own name of the API; used only inside functions that run in the extension. */
declare const chrome: ExtensionApi;

const START_MS = 15_000;

/** The extension's service worker, and what runs in it. */
export class ChromiumBackground {
  /** Playwright does not find a worker that was stopped and started again. */
  #isWorkerKnown = true;
  #standIn: Page | undefined;
  readonly #context: BrowserContext;
  /** The origin of the extension's own pages, without a trailing slash. */
  readonly origin: string;

  private constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.origin = origin;
  }

  /** Waits until the worker runs. Throws if it does not start within 15 s. */
  static async of(context: BrowserContext): Promise<ChromiumBackground> {
    const worker = await workerOf(context);
    return new ChromiumBackground(context, worker.url().replace(/\/[^/]*$/, ''));
  }

  worker(): Promise<Worker> {
    return workerOf(this.#context);
  }

  /** @returns the ids of all open tabs */
  async tabIds(): Promise<readonly number[]> {
    return (await this.#caller()).evaluate(async () =>
      (await chrome.tabs.query({})).map(({ id }) => id ?? 0),
    );
  }

  async badge(tabId: number): Promise<string> {
    return (await this.#caller()).evaluate(
      (id) => chrome.action.getBadgeText({ tabId: id }),
      tabId,
    );
  }

  /**
   * Dispatches the command's event: a driver's key presses do not reach the browser's own
   * shortcuts.
   */
  async command(name: string, tabId: number): Promise<void> {
    await (
      await this.worker()
    ).evaluate(
      async ([command, id]) => {
        const event = chrome.commands.onCommand as unknown as {
          dispatch(name: string, tab: unknown): void;
        };
        event.dispatch(command, await chrome.tabs.get(id));
      },
      [name, tabId] as const,
    );
  }

  async chooseInMenu(item: string, selected: string, tabId: number): Promise<void> {
    await (
      await this.worker()
    ).evaluate(
      async ([menuItemId, selectionText, id]) => {
        const event = chrome.contextMenus.onClicked as unknown as {
          dispatch(info: object, tab: unknown): void;
        };
        event.dispatch({ menuItemId, selectionText }, await chrome.tabs.get(id));
      },
      [item, selected, tabId] as const,
    );
  }

  async enterInAddressBar(text: string): Promise<void> {
    await (
      await this.worker()
    ).evaluate((typed) => {
      const event = chrome.omnibox.onInputEntered as unknown as {
        dispatch(text: string, where: string): void;
      };
      event.dispatch(typed, 'currentTab');
    }, text);
  }

  /** Stops the worker; the browser starts it again for the next event. */
  async stop(): Promise<void> {
    const session = await this.#context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    );
    if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
    await session.detach();
    this.workerReplaced();
  }

  /** After this, one of the extension's own pages calls the API instead of the worker. */
  workerReplaced(): void {
    this.#isWorkerKnown = false;
  }

  async #caller(): Promise<Pick<Worker, 'evaluate'>> {
    if (this.#isWorkerKnown) return this.worker();
    if (!this.#standIn || this.#standIn.isClosed()) {
      this.#standIn = await this.#context.newPage();
      await this.#standIn.goto(`${this.origin}/options.html`);
    }
    return this.#standIn;
  }
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return (
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: START_MS }))
  );
}
