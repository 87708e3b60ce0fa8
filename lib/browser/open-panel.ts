import { browser } from 'wxt/browser';

/** The two browsers' side panels; each has one of them. */
interface PanelApi {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel beside a tab's page. Browsers allow it only in answer to a click, so it
 * must be called before anything is waited for.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open
 *
 * @param tab the tab's id; Firefox opens the panel in the window in front
 * @throws if the browser has no side panel, or there was no click
 */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  if (sidePanel) return sidePanel.open({ tabId: tab });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel for extensions.');
}
