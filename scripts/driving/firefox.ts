import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import {
  FIRST_RUN,
  FIRST_RUN_MS,
  VIEWPORT,
  type DrivenTab,
  type ExtensionBrowser,
  type LaunchOptions,
} from './extension-browser';
import { FirefoxPage, FirefoxTab } from './firefox-page';
import { waitFor } from './wait-for';
import { protocolOf, valueOf, type Send } from './webdriver-bidi';

/** The extension's address in this browser: fixed, so that its pages can be opened by name. */
const EXTENSION_UUID = '3f1c7a52-6f39-4f38-9c6d-0d2c8a3b1e11';

/** Starts Firefox at `executable` with the extension in it, on a new profile. */
export async function launchFirefox(
  executable: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-firefox-'));
  const id = geckoId(options.extension);
  let browser: Browser;
  let chrome: ChromeWindow;
  const problemsBeforeRestart: string[] = [];

  const start = async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: executable,
      headless: options.headless,
      userDataDir: profile,
      defaultViewport: VIEWPORT,
      // Opens the browser's own window to scripts: commands and errors are read there.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
        // An extension installed for one session is removed at its end; its data shall stay.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // 2: a page's own colours are never used.
        ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
        'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      },
    });
    await browser.installExtension(options.extension);
    chrome = await ChromeWindow.of(browser);
  };

  const openTab = async (url: string, type: 'tab' | 'window' = 'tab'): Promise<DrivenTab> => {
    const page = await browser.newPage({ type });
    const tab = new FirefoxTab(page, protocolOf(browser), url, await chrome.activeTabId());
    // Puppeteer waits in vain for the load event of an extension's own page.
    const isOurs = url.startsWith('moz-extension:');
    await page.goto(url, isOurs ? { waitUntil: [] } : {});
    if (isOurs)
      await page.waitForFunction(
        'document.readyState === "complete" && location.protocol === "moz-extension:"',
      );
    return tab;
  };

  const firstRun = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      // Puppeteer does not learn the address of an extension's own page.
      if (FIRST_RUN.test((await page.evaluate('location.href').catch(() => '')) as string))
        return page;
    }
    return undefined;
  };

  await start();
  await waitFor(async () => (await firstRun()) !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await (await firstRun())?.close();
  return {
    name: 'firefox',
    open: (url) => openTab(url),
    openWindow: (url) => openTab(url, 'window'),
    openOwn: (path) => openTab(`moz-extension://${EXTENSION_UUID}/${path}`),
    openPopup: (about) =>
      openTab(`moz-extension://${EXTENSION_UUID}/popup.html?tab=${about.tabId}`),
    openPanel: (about) =>
      openTab(`moz-extension://${EXTENSION_UUID}/sidepanel.html?tab=${about.tabId}`),
    opened: async (address) => {
      for (const page of await browser.pages()) {
        // Puppeteer does not learn the address of an extension's own page.
        // One that was just opened may have moved to another process meanwhile.
        const url = (await page.evaluate('location.href').catch(() => '')) as string;
        if (address.test(url)) return new FirefoxPage(page, protocolOf(browser), url);
      }
      throw new Error(`Firefox has no page at ${address}`);
    },
    badge: ({ tabId }) => chrome.badge(id, tabId),
    command: async (name, tab) => {
      await tab.bringToFront();
      await chrome.command(id, name);
    },
    chooseInMenu: (item, selected, tab) => chrome.chooseInMenu(id, item, selected, tab.tabId),
    chooseInButtonMenu: (item) => chrome.chooseInButtonMenu(id, item),
    enterInAddressBar: (text) => chrome.enterInAddressBar(id, text),
    problems: async () => [...problemsBeforeRestart, ...(await chrome.problems(EXTENSION_UUID))],
    reloadExtension: () => chrome.setExtension(id, 'reload'),
    disableExtension: () => chrome.setExtension(id, 'disable'),
    stopBackground: () => chrome.stopBackground(id),
    restart: async () => {
      problemsBeforeRestart.push(...(await chrome.problems(EXTENSION_UUID)));
      await browser.close();
      await start();
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
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

/** The browser's own window, in which privileged scripts run. */
class ChromeWindow {
  private constructor(
    private readonly send: Send,
    private readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<ChromeWindow> {
    const send = protocolOf(browser);
    const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return new ChromeWindow(send, result.contexts[0].context);
  }

  private async run(source: string): Promise<any> {
    return valueOf(
      await this.send('script.evaluate', {
        expression: `(async () => { ${source} })()`,
        target: { context: this.context },
        awaitPromise: true,
      }),
    );
  }

  activeTabId(): Promise<number> {
    return this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { tabTracker, windowTracker } = ExtensionParent.apiManager.global;
      return tabTracker.getId(windowTracker.topWindow.gBrowser.selectedTab);`);
  }

  badge(extensionId: string, tabId: number): Promise<string> {
    return this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { global } = ExtensionParent.apiManager;
      const action = global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension);
      return action.action.getContextData(global.tabTracker.getTab(${tabId})).badgeText ?? '';`);
  }

  /** What the browser's key handler calls when a shortcut of the extension is pressed. */
  async command(extensionId: string, name: string): Promise<void> {
    await this.run(
      `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.shortcuts.onCommand(${JSON.stringify(name)});`,
    );
  }

  /** What the browser's menu says to the extension. */
  async chooseInMenu(
    extensionId: string,
    menuItemId: string,
    selectionText: string,
    tabId: number,
  ): Promise<void> {
    await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const tab = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
      const info = ${JSON.stringify({ menuItemId, selectionText, modifiers: [], editable: false, button: 0 })};
      WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.emit('webext-menu-menuitem-click', info, tab);`);
  }

  /** The real menu, and a real choice in it: what comes of it counts as the reader's own doing. */
  async chooseInButtonMenu(extensionId: string, item: string): Promise<void> {
    await this.run(`
      const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
      const widget = ${JSON.stringify(extensionId)}.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
      CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      const menu = document.getElementById('toolbar-context-menu');
      const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
      const button = document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
      button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, view: window, button: 2 }));
      await shown;
      const items = [...menu.querySelectorAll('menuitem')].filter(({ hidden, label }) => !hidden && label);
      const chosen = items.find(({ label }) => label === ${JSON.stringify(item)});
      if (!chosen) throw new Error('The menu has ' + items.map(({ label }) => label).join(', '));
      menu.activateItem(chosen);`);
  }

  /** What the address bar says to the extension. */
  async enterInAddressBar(extensionId: string, text: string): Promise<void> {
    await this.run(
      `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.emit('webext-omnibox-input-entered', ${JSON.stringify(text)}, 'currentTab');`,
    );
  }

  async setExtension(extensionId: string, how: 'reload' | 'disable'): Promise<void> {
    await this.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).${how}();`);
  }

  async stopBackground(extensionId: string): Promise<void> {
    await this.run(
      `await WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground();`,
    );
  }

  /** Uncaught errors of our own scripts; `console.error` does not reach this window. */
  async problems(uuid: string): Promise<string[]> {
    const json = await this.run(`
      const errors = [];
      for (const message of Services.console.getMessageArray()) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) continue;
        // Said of every call under way when a page is closed, whether or not it is caught.
        if (/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage)) continue;
        // A timer that is set while its page is being closed.
        if (/^NS_ERROR_NOT_INITIALIZED/.test(message.errorMessage)) continue;
        if (message.sourceName.includes(${JSON.stringify(uuid)})) errors.push(message.errorMessage + ' at ' + message.sourceName.split('/').pop() + ':' + message.lineNumber + ':' + message.columnNumber);
      }
      return JSON.stringify(errors);`);
    return JSON.parse(json) as string[];
  }
}
