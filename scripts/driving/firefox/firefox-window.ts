import type { Browser } from 'puppeteer-core';
import { protocolOf, valueOf, type Send } from './webdriver-bidi';

/** The browser's own window, where privileged scripts run. */
export class FirefoxWindow {
  private constructor(
    private readonly send: Send,
    private readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const send = protocolOf(browser);
    const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return new FirefoxWindow(send, result.contexts[0].context);
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

  /** Calls what the browser's key handler calls for a shortcut of the extension. */
  async command(extensionId: string, name: string): Promise<void> {
    await this.run(
      `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.shortcuts.onCommand(${JSON.stringify(name)});`,
    );
  }

  /** Dispatches the event of a choice in the context menu. */
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

  /** Chooses an item in the real menu, so that it counts as a user gesture. */
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

  /** Dispatches the events of the address bar. */
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

  /** Does what the switch for all sites in the browser's list of extensions does. */
  async setSiteAccess(extensionId: string, access: 'every-site' | 'on-click'): Promise<void> {
    await this.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      const origins = extension.manifest.host_permissions;
      const permissions = { origins, permissions: [], data_collection: [] };
      await ExtensionPermissions.${access === 'on-click' ? 'remove' : 'add'}(extension.id, permissions, extension);`);
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
        // Reported for every pending call when a page is closed or left, even if it is caught.
        if (/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage)) continue;
        // Reported for a timer that is set while its page is being closed.
        if (/^NS_ERROR_NOT_INITIALIZED/.test(message.errorMessage)) continue;
        if (message.sourceName.includes(${JSON.stringify(uuid)})) errors.push(message.errorMessage + ' at ' + message.sourceName.split('/').pop() + ':' + message.lineNumber + ':' + message.columnNumber);
      }
      return JSON.stringify(errors);`);
    return JSON.parse(json) as string[];
  }
}
