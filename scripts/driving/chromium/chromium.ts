import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ChromiumBackground } from './chromium-background';
import { disableExtension, reloadExtension, setSiteAccess } from './chromium-extensions-page';
import { NO_NETWORK_OF_ITS_OWN, NO_SANDBOX_AS_ROOT, SAME_PIXELS } from './chromium-flags';
import { ChromiumPage, ChromiumTab } from './chromium-page';
import { collectPageProblems, collectWorkerProblems } from './chromium-problems';
import {
  FIRST_RUN,
  FIRST_RUN_MS,
  VIEWPORT,
  type CommandName,
  type DrivenPage,
  type DrivenTab,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../extension-browser';
import { waitFor } from '../wait-for';

/** Time limit for a new tab to be in the extension's list of tabs, ms. */
const TAB_MS = 5000;

/** Starts Chromium at `executable` with the extension and a new profile. */
export async function launchChromium(
  executable: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = new DrivenChromium(executable, options);
  await browser.start();
  // The first-run page opens by itself. Without waiting, it could be confused with a test's tab.
  await waitFor(async () => browser.firstRun() !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await browser.firstRun()?.close();
  return browser;
}

class DrivenChromium implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly #executable: string;
  readonly #options: LaunchOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'pactlight-chromium-'));
  readonly #problems: string[] = [];
  #context!: BrowserContext;
  #background!: ChromiumBackground;

  constructor(executable: string, options: LaunchOptions) {
    this.#executable = executable;
    this.#options = options;
  }

  async start(): Promise<void> {
    const { extension, headless, colorScheme, forcedColors, samePixels } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#executable,
      headless,
      // In a window, the size and colours are the reader's.
      forcedColors: forcedColors ? 'active' : 'none',
      colorScheme: headless ? (colorScheme ?? 'light') : null,
      viewport: headless ? VIEWPORT : null,
      // Playwright disables it, but readers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...NO_SANDBOX_AS_ROOT,
        ...NO_NETWORK_OF_ITS_OWN,
        ...(samePixels ? SAME_PIXELS : []),
      ],
    });
    this.#background = await ChromiumBackground.of(this.#context);
    await collectWorkerProblems(await this.#background.worker(), this.#problems);
  }

  firstRun(): Page | undefined {
    return this.#context.pages().find((page) => FIRST_RUN.test(page.url()));
  }

  open(url: string): Promise<DrivenTab> {
    return this.#openTab(url, () => this.#context.newPage());
  }

  openWindow(url: string): Promise<DrivenTab> {
    return this.#openTab(url, () => this.#newWindow());
  }

  openOwn(path: string): Promise<DrivenTab> {
    return this.open(`${this.#background.origin}/${path}`);
  }

  openPopup(about: DrivenTab): Promise<DrivenPage> {
    return this.openOwn(`popup.html?tab=${about.tabId}`);
  }

  openPanel(about: DrivenTab): Promise<DrivenPage> {
    return this.openOwn(`sidepanel.html?tab=${about.tabId}`);
  }

  async opened(address: RegExp): Promise<DrivenPage> {
    const page = this.#context.pages().find((one) => address.test(one.url()));
    if (!page) throw new Error(`Chromium has no page at ${address}`);
    return new ChromiumPage(page, await this.#context.newCDPSession(page), page.url());
  }

  badge({ tabId }: DrivenTab): Promise<string> {
    return this.#background.badge(tabId);
  }

  async command(name: CommandName, tab: DrivenTab): Promise<void> {
    await tab.bringToFront();
    await this.#background.command(name, tab.tabId);
  }

  chooseInMenu(item: string, selected: string, tab: DrivenTab): Promise<void> {
    return this.#background.chooseInMenu(item, selected, tab.tabId);
  }

  enterInAddressBar(text: string): Promise<void> {
    return this.#background.enterInAddressBar(text);
  }

  async problems(): Promise<readonly string[]> {
    return this.#problems;
  }

  async reloadExtension(): Promise<void> {
    await reloadExtension(this.#context, this.#extensionId());
    this.#background.workerReplaced();
  }

  disableExtension(): Promise<void> {
    return disableExtension(this.#context, this.#extensionId());
  }

  setSiteAccess(access: 'every-site' | 'on-click'): Promise<void> {
    const hostAccess = access === 'on-click' ? 'ON_CLICK' : 'ON_ALL_SITES';
    return setSiteAccess(this.#context, this.#extensionId(), hostAccess);
  }

  stopBackground(): Promise<void> {
    return this.#background.stop();
  }

  async restart(): Promise<void> {
    await this.#context.close();
    await this.start();
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#context.once('close', () => resolve()));
  }

  async close(): Promise<void> {
    await this.#context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  #extensionId(): string {
    return new URL(this.#background.origin).host;
  }

  async #openTab(url: string, newPage: () => Promise<Page>): Promise<DrivenTab> {
    const before = await this.#background.tabIds();
    const page = await newPage();
    let tabId: number | undefined;
    await waitFor(async () => {
      tabId = (await this.#background.tabIds()).find((id) => !before.includes(id));
      return tabId !== undefined;
    }, TAB_MS);
    if (tabId === undefined) throw new Error(`Chromium has no new tab for ${url}`);
    const session = await this.#context.newCDPSession(page);
    await collectPageProblems(session, this.#problems);
    const tab = new ChromiumTab(page, session, url, tabId);
    await tab.listenToConsole();
    await page.goto(url);
    return tab;
  }

  async #newWindow(): Promise<Page> {
    const session = await this.#context.browser()!.newBrowserCDPSession();
    const [page] = await Promise.all([
      this.#context.waitForEvent('page'),
      session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
    ]);
    await session.detach();
    return page;
  }
}
