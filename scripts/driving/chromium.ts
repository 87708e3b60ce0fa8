import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { ChromiumPage, ChromiumTab } from './chromium-page';
import {
  FIRST_RUN,
  FIRST_RUN_MS,
  VIEWPORT,
  type DrivenTab,
  type ExtensionBrowser,
  type LaunchOptions,
} from './extension-browser';
import { waitFor } from './wait-for';

/** Chromium's own name of the API; used only inside functions that run in the extension. */
declare const chrome: ExtensionApi;

/** What the browser's own list of extensions may call. */
interface ExtensionsPage {
  readonly chrome: {
    readonly management: {
      setEnabled(id: string, on: boolean): Promise<void>;
      get(id: string): Promise<{ enabled: boolean }>;
    };
    readonly developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      reload(id: string, how: object): Promise<void>;
    };
  };
}

/** Text is smoothed in grey alone and colours are as they are written, whatever the screen. */
export const SAME_PIXELS = [
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

export const NO_NETWORK_OF_ITS_OWN = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium at `executable` with the extension in it, on a new profile. */
export async function launchChromium(
  executable: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-chromium-'));
  const problems: string[] = [];
  let context: BrowserContext;
  /** The extension's own, no slash at the end. */
  let origin = '';
  let isWorkerKnown = true;
  let standIn: Page | undefined;

  const launch = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: options.headless,
      // In a window, a reader's own size and colours.
      forcedColors: options.forcedColors ? 'active' : 'none',
      colorScheme: options.headless ? (options.colorScheme ?? 'light') : null,
      viewport: options.headless ? VIEWPORT : null,
      // Playwright turns it off; readers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
        // Chromium's sandbox refuses to start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...NO_NETWORK_OF_ITS_OWN,
        ...(options.samePixels ? SAME_PIXELS : []),
      ],
    });
    // A failing line of the extension has to reach the tests from wherever it runs.
    const worker = await background();
    origin = worker.url().replace(/\/[^/]*$/, '');
    isWorkerKnown = true;
    await collectWorkerProblems(worker, problems);
  };
  const firstRun = (): Page | undefined =>
    context.pages().find((page) => FIRST_RUN.test(page.url()));
  const background = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  /** Who may call the extension's API: Playwright loses sight of a worker that was ended and started again. */
  const caller = async (): Promise<Pick<Worker, 'evaluate'>> => {
    if (isWorkerKnown) return background();
    if (!standIn || standIn.isClosed()) {
      standIn = await context.newPage();
      await standIn.goto(`${origin}/options.html`);
    }
    return standIn;
  };
  const onExtensionsPage = async (
    act: (page: Page, id: string) => Promise<void>,
  ): Promise<void> => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await act(page, new URL(origin).host);
    await page.close();
  };

  const tabIds = async (): Promise<readonly number[]> =>
    (await caller()).evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));

  const ownPage = async (path: string): Promise<string> => `${origin}/${path}`;

  const newWindow = async (): Promise<Page> => {
    const session = await context.browser()!.newBrowserCDPSession();
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
    ]);
    await session.detach();
    return page;
  };

  const openTab = async (url: string, newPage = () => context.newPage()): Promise<DrivenTab> => {
    const before = await tabIds();
    const page = await newPage();
    const tabId = (await tabIds()).find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error(`Chromium has no new tab for ${url}`);
    const session = await context.newCDPSession(page);
    await collectPageProblems(session, problems);
    const tab = new ChromiumTab(page, session, url, tabId);
    await tab.listenToConsole();
    await page.goto(url);
    return tab;
  };

  await launch();
  // It comes by itself: without waiting, a tab that a test opens could be taken for it.
  await waitFor(async () => firstRun() !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await firstRun()?.close();
  return {
    name: 'chromium',
    open: (url) => openTab(url),
    openWindow: (url) => openTab(url, newWindow),
    openOwn: async (path) => openTab(await ownPage(path)),
    openPopup: async (about) => openTab(await ownPage(`popup.html?tab=${about.tabId}`)),
    openPanel: async (about) => openTab(await ownPage(`sidepanel.html?tab=${about.tabId}`)),
    opened: async (address) => {
      const page = context.pages().find((one) => address.test(one.url()));
      if (!page) throw new Error(`Chromium has no page at ${address}`);
      return new ChromiumPage(page, await context.newCDPSession(page), page.url());
    },
    badge: async ({ tabId }) =>
      (await caller()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    command: async (name, tab) => {
      await tab.bringToFront();
      // A driver's key presses do not reach the browser's own shortcuts.
      await (
        await background()
      ).evaluate(
        async ([command, tabId]) => {
          const event = chrome.commands.onCommand as unknown as {
            dispatch(name: string, tab: unknown): void;
          };
          event.dispatch(command, await chrome.tabs.get(tabId));
        },
        [name, tab.tabId] as const,
      );
    },
    chooseInMenu: async (item, selected, tab) => {
      await (
        await background()
      ).evaluate(
        async ([menuItemId, selectionText, tabId]) => {
          const event = chrome.contextMenus.onClicked as unknown as {
            dispatch(info: object, tab: unknown): void;
          };
          event.dispatch({ menuItemId, selectionText }, await chrome.tabs.get(tabId));
        },
        [item, selected, tab.tabId] as const,
      );
    },
    enterInAddressBar: async (text) => {
      await (
        await background()
      ).evaluate((typed) => {
        (
          chrome.omnibox.onInputEntered as unknown as {
            dispatch(text: string, where: string): void;
          }
        ).dispatch(typed, 'currentTab');
      }, text);
    },
    problems: async () => problems,
    reloadExtension: async () => {
      await onExtensionsPage(async (page, id) => {
        await page.evaluate(async (extension) => {
          const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
          // Else Chromium leaves an unpacked extension turned off.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.reload(extension, { failQuietly: true });
        }, id);
        await waitFor(
          async () =>
            page.evaluate(async (extension) => {
              const { management } = (globalThis as unknown as ExtensionsPage).chrome;
              return (await management.get(extension)).enabled;
            }, id),
          10_000,
        );
      });
      isWorkerKnown = false;
    },
    disableExtension: () =>
      onExtensionsPage((page, id) =>
        page.evaluate(async (extension) => {
          await (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(
            extension,
            false,
          );
        }, id),
      ),
    stopBackground: async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
      );
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      await session.detach();
      isWorkerKnown = false;
    },
    restart: async () => {
      await context.close();
      await launch();
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function collectWorkerProblems(worker: Worker, problems: string[]): Promise<void> {
  worker.on('console', (message) => {
    if (message.type() === 'error') problems.push(`background: ${message.text()}`);
  });
  // Playwright passes on what a worker prints, not what it throws.
  await worker.evaluate(() => {
    addEventListener('error', (event) => console.error('Uncaught', event.message));
    addEventListener('unhandledrejection', (event) =>
      console.error('Unhandled rejection', String(event.reason)),
    );
  });
}

async function collectPageProblems(session: CDPSession, problems: string[]): Promise<void> {
  const ours = /chrome-extension:\/\//;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`;
    if (ours.test(JSON.stringify(exceptionDetails))) problems.push(text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
    if (type === 'error' && ours.test(JSON.stringify(stackTrace ?? {}))) problems.push(text);
  });
  await session.send('Runtime.enable');
}
