import { browser, type Browser } from 'wxt/browser';

/**
 * APIs that some browsers lack. Firefox for Android has only `action`; Safari has no `omnibox` and
 * no panel. docs/browsers.md has the whole table.
 */
interface Offered {
  readonly commands?: typeof Browser.commands & {
    /** Firefox only: opens its list of shortcuts. */
    openShortcutSettings?(): Promise<void>;
  };
  readonly contextMenus?: typeof Browser.contextMenus;
  readonly omnibox?: typeof Browser.omnibox;
  readonly windows?: typeof Browser.windows;
  /** Chromium's side panel. */
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox's sidebar. */
  readonly sidebarAction?: { open(): Promise<void> };
  readonly action: {
    /** Reports whether the toolbar button is pinned. */
    getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
    readonly onUserSettingsChanged?: { addListener(listener: () => void): void };
  };
}

/**
 * Use this for each API that some browser lacks. If it is undefined, the feature that needs it is
 * left out and everything else works.
 *
 * @returns the browser's API, typed so that these parts may be undefined
 */
export function offered(): Offered {
  return browser;
}
