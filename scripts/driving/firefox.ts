import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { FIRST_RUN, FIRST_RUN_MS, HOST_ELEMENT, VIEWPORT, type DrivenPage, type DrivenTab, type ExtensionBrowser, type LaunchOptions, type Point } from './extension-browser';
import { waitFor } from './wait-for';

/** The extension's address in this browser: fixed, so that its pages can be opened by name. */
const EXTENSION_UUID = '3f1c7a52-6f39-4f38-9c6d-0d2c8a3b1e11';

/** Starts Firefox at `executable` with the extension in it, on a new profile. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<ExtensionBrowser> {
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

  const openTab = async (url: string): Promise<DrivenTab> => {
    const page = await browser.newPage();
    // Puppeteer waits in vain for the load event of an extension's own page.
    const isOurs = url.startsWith('moz-extension:');
    await page.goto(url, isOurs ? { waitUntil: [] } : {});
    if (isOurs) await page.waitForFunction('document.readyState === "complete" && location.protocol === "moz-extension:"');
    return new FirefoxTab(page, protocolOf(browser), url, await chrome.activeTabId());
  };

  const firstRun = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      // Puppeteer does not learn the address of an extension's own page.
      if (FIRST_RUN.test(await page.evaluate('location.href').catch(() => '') as string)) return page;
    }
    return undefined;
  };

  await start();
  await waitFor(async () => await firstRun() !== undefined, FIRST_RUN_MS);
  if (!options.keepFirstRun) await (await firstRun())?.close();
  return {
    name: 'firefox',
    open: openTab,
    openOwn: (path) => openTab(`moz-extension://${EXTENSION_UUID}/${path}`),
    openPopup: (about) => openTab(`moz-extension://${EXTENSION_UUID}/popup.html?tab=${about.tabId}`),
    openPanel: (about) => openTab(`moz-extension://${EXTENSION_UUID}/sidepanel.html?tab=${about.tabId}`),
    opened: async (address) => {
      for (const page of await browser.pages()) {
        // Puppeteer does not learn the address of an extension's own page.
        // One that was just opened may have moved to another process meanwhile.
        const url = await page.evaluate('location.href').catch(() => '') as string;
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
    enterInAddressBar: (text) => chrome.enterInAddressBar(id, text),
    problems: async () => [...problemsBeforeRestart, ...await chrome.problems(EXTENSION_UUID)],
    restart: async () => {
      problemsBeforeRestart.push(...await chrome.problems(EXTENSION_UUID));
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
  if (!id) throw new Error(`${join(extension, 'manifest.json')}: browser_specific_settings.gecko.id is missing; Firefox needs it.`);
  return id;
}

type Send = (method: string, params: object) => Promise<{ result: any }>;

/** WebDriver BiDi itself, for what Puppeteer has no method for. */
function protocolOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, params) => connection.send(method, params);
}

/** A BiDi evaluation's value, or its exception thrown. */
function valueOf({ result }: { result: any }): any {
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** The browser's own window, in which privileged scripts run. */
class ChromeWindow {
  private constructor(private readonly send: Send, private readonly context: string) {}

  static async of(browser: Browser): Promise<ChromeWindow> {
    const send = protocolOf(browser);
    const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return new ChromeWindow(send, result.contexts[0].context);
  }

  private async run(source: string): Promise<any> {
    return valueOf(await this.send('script.evaluate', {
      expression: `(async () => { ${source} })()`, target: { context: this.context }, awaitPromise: true,
    }));
  }

  activeTabId(): Promise<number> {
    return this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);`);
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
    await this.run(`WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.shortcuts.onCommand(${JSON.stringify(name)});`);
  }

  /** What the browser's menu says to the extension. */
  async chooseInMenu(extensionId: string, menuItemId: string, selectionText: string, tabId: number): Promise<void> {
    await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const tab = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
      const info = ${JSON.stringify({ menuItemId, selectionText, modifiers: [], editable: false, button: 0 })};
      WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.emit('webext-menu-menuitem-click', info, tab);`);
  }

  /** What the address bar says to the extension. */
  async enterInAddressBar(extensionId: string, text: string): Promise<void> {
    await this.run(`WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.emit('webext-omnibox-input-entered', ${JSON.stringify(text)}, 'currentTab');`);
  }

  /** Uncaught errors of our own scripts; `console.error` does not reach this window. */
  async problems(uuid: string): Promise<string[]> {
    const json = await this.run(`
      const errors = [];
      for (const message of Services.console.getMessageArray()) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) continue;
        // Said of every call under way when a page is closed, whether or not it is caught.
        if (/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage)) continue;
        if (message.sourceName.includes(${JSON.stringify(uuid)})) errors.push(message.errorMessage);
      }
      return JSON.stringify(errors);`);
    return JSON.parse(json) as string[];
  }
}

class FirefoxPage implements DrivenPage {
  constructor(private readonly page: Page, private readonly send: Send, readonly url: string) {}

  private get context(): string {
    return (this.page.mainFrame() as unknown as { _id: string })._id;
  }

  async evaluate<Result, Args extends readonly unknown[]>(body: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return await this.page.evaluate(`(${body.toString()})(...${JSON.stringify(args)})`) as Awaited<Result>;
  }

  async run(script: string): Promise<void> {
    await this.page.evaluate(`${script}; undefined`);
  }

  async inHost<Result, Args extends readonly unknown[]>(body: (root: ShadowRoot, ...args: Args) => Result, ...args: Args): Promise<Awaited<Result> | undefined> {
    const target = { context: this.context };
    // Serialization is the one way to a closed shadow root: it gives a reference to call with.
    const host = valueOf(await this.send('script.evaluate', {
      expression: `document.querySelector('${HOST_ELEMENT}')`,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    }));
    const sharedId = host?.shadowRoot?.sharedId as string | undefined;
    if (!sharedId) return undefined;
    const json = valueOf(await this.send('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify([await (${body.toString()})(root, ...${JSON.stringify(args)})])`,
      target,
      awaitPromise: true,
      arguments: [{ sharedId }],
    }));
    return (JSON.parse(json) as [Awaited<Result>])[0];
  }

  async movePointer(x: number, y: number, steps = 1): Promise<void> {
    await this.page.mouse.move(x, y, { steps });
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async holding(key: string, act: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key as KeyInput);
    await act().finally(() => this.page.keyboard.up(key as KeyInput));
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

class FirefoxTab extends FirefoxPage implements DrivenTab {
  constructor(page: Page, send: Send, url: string, readonly tabId: number) {
    super(page, send, url);
  }
}
