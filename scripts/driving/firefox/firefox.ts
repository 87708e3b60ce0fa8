import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
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
import { FirefoxPage, FirefoxTab } from './firefox-page';
import { FirefoxWindow } from './firefox-window';
import { waitFor } from '../wait-for';
import { protocolOf } from './webdriver-bidi';

/** The extension's UUID in its own addresses, fixed so that its pages can be opened. */
const EXTENSION_UUID = '3f1c7a52-6f39-4f38-9c6d-0d2c8a3b1e11';

/** Starts Firefox at `executable` with the extension and a new profile. */
export async function launchFirefox(
  executable: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = new DrivenFirefox(executable, options);
  await browser.start();
  await waitFor(async () => (await browser.firstRun()) !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await (await browser.firstRun())?.close();
  return browser;
}

class DrivenFirefox implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly #executable: string;
  readonly #options: LaunchOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'pactlight-firefox-'));
  readonly #id: string;
  readonly #problemsBeforeRestart: string[] = [];
  #browser!: Browser;
  #window!: FirefoxWindow;

  constructor(executable: string, options: LaunchOptions) {
    this.#executable = executable;
    this.#options = options;
    this.#id = geckoId(options.extension);
  }

  async start(): Promise<void> {
    const { extension, headless, colorScheme, forcedColors } = this.#options;
    this.#browser = await launch({
      browser: 'firefox',
      executablePath: this.#executable,
      headless,
      userDataDir: this.#profile,
      defaultViewport: VIEWPORT,
      // Allows scripts in the browser's own window, which dispatch commands and read errors.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [this.#id]: EXTENSION_UUID }),
        // A temporary extension is removed when the browser ends; its data must stay.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // Nobody can answer the prompt.
        'extensions.webextOptionalPermissionPrompts': false,
        // 2: never use a page's own colours.
        ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      },
    });
    await this.#browser.installExtension(extension);
    this.#window = await FirefoxWindow.of(this.#browser);
  }

  firstRun(): Promise<Page | undefined> {
    return this.#pageAt(FIRST_RUN);
  }

  open(url: string): Promise<DrivenTab> {
    return this.#openTab(url, 'tab');
  }

  openWindow(url: string): Promise<DrivenTab> {
    return this.#openTab(url, 'window');
  }

  openOwn(path: string): Promise<DrivenTab> {
    return this.open(`moz-extension://${EXTENSION_UUID}/${path}`);
  }

  openPopup(about: DrivenTab): Promise<DrivenPage> {
    return this.openOwn(`popup.html?tab=${about.tabId}`);
  }

  openPanel(about: DrivenTab): Promise<DrivenPage> {
    return this.openOwn(`sidepanel.html?tab=${about.tabId}`);
  }

  async opened(address: RegExp): Promise<DrivenPage> {
    const page = await this.#pageAt(address);
    if (!page) throw new Error(`Firefox has no page at ${address}`);
    return new FirefoxPage(page, protocolOf(this.#browser), await addressOf(page));
  }

  badge({ tabId }: DrivenTab): Promise<string> {
    return this.#window.badge(this.#id, tabId);
  }

  async command(name: CommandName, tab: DrivenTab): Promise<void> {
    await tab.bringToFront();
    await this.#window.command(this.#id, name);
  }

  chooseInMenu(item: string, selected: string, tab: DrivenTab): Promise<void> {
    return this.#window.chooseInMenu(this.#id, item, selected, tab.tabId);
  }

  chooseInButtonMenu(item: string): Promise<void> {
    return this.#window.chooseInButtonMenu(this.#id, item);
  }

  enterInAddressBar(text: string): Promise<void> {
    return this.#window.enterInAddressBar(this.#id, text);
  }

  async problems(): Promise<readonly string[]> {
    return [...this.#problemsBeforeRestart, ...(await this.#window.problems(EXTENSION_UUID))];
  }

  reloadExtension(): Promise<void> {
    return this.#window.setExtension(this.#id, 'reload');
  }

  disableExtension(): Promise<void> {
    return this.#window.setExtension(this.#id, 'disable');
  }

  setSiteAccess(access: 'every-site' | 'on-click'): Promise<void> {
    return this.#window.setSiteAccess(this.#id, access);
  }

  stopBackground(): Promise<void> {
    return this.#window.stopBackground(this.#id);
  }

  async restart(): Promise<void> {
    this.#problemsBeforeRestart.push(...(await this.#window.problems(EXTENSION_UUID)));
    await this.#browser.close();
    await this.start();
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  async #openTab(url: string, type: 'tab' | 'window'): Promise<DrivenTab> {
    const page = await this.#browser.newPage({ type });
    const tab = new FirefoxTab(
      page,
      protocolOf(this.#browser),
      url,
      await this.#window.activeTabId(),
    );
    // Puppeteer never sees the load event of an extension's own page.
    const isOurs = url.startsWith('moz-extension:');
    await page.goto(url, isOurs ? { waitUntil: [] } : {});
    if (isOurs)
      await page.waitForFunction(
        'document.readyState === "complete" && location.protocol === "moz-extension:"',
      );
    return tab;
  }

  async #pageAt(address: RegExp): Promise<Page | undefined> {
    for (const page of await this.#browser.pages())
      if (address.test(await addressOf(page))) return page;
    return undefined;
  }
}

/**
 * Asks the page itself, since Puppeteer does not know the address of an extension's own page.
 *
 * @returns the address; empty while a page moves to another process
 */
async function addressOf(page: Page): Promise<string> {
  return (await page.evaluate('location.href').catch(() => '')) as string;
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id)
    throw new Error(
      `${join(extension, 'manifest.json')}: browser_specific_settings.gecko.id is missing; Firefox needs it.`,
    );
  return id;
}
