import { browser, type Browser } from 'wxt/browser';

/**
 * What a browser may or may not offer to extensions. Firefox for Android has none of these but the
 * last; Safari has no address bar keyword and no panel. docs/browsers.md has the whole table.
 */
interface Offered {
  readonly commands?: typeof Browser.commands & {
    /** Firefox's own way to its list of shortcuts. */
    openShortcutSettings?(): Promise<void>;
  };
  readonly contextMenus?: typeof Browser.contextMenus;
  readonly omnibox?: typeof Browser.omnibox;
  readonly windows?: typeof Browser.windows;
  /** Chromium's side panel. */
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> };
  readonly action: {
    /** Says whether the toolbar button is pinned. */
    getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
    readonly onUserSettingsChanged?: { addListener(listener: () => void): void };
  };
}

/**
 * Ask here for each API that some browser lacks: what is undefined is one offer less to the reader,
 * and everything else goes on.
 *
 * @returns the browser's API, with what may be missing marked as such
 */
export function offered(): Offered {
  return browser;
}
