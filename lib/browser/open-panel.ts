import { browser } from 'wxt/browser';
import { offered } from './offered';

/** @returns whether the browser has a side panel that an extension can open */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = offered();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the side panel beside a tab's page. Browsers allow it only in the event handler of a click,
 * so call it before any `await`.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction/open
 *
 * @param tab the tab's id; Firefox ignores it and opens the panel in the focused window
 * @throws if the browser has no side panel, or no click is being handled
 */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel, sidebarAction } = offered();
  if (sidePanel) return sidePanel.open({ tabId: tab });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('This browser has no side panel for extensions.');
}
/**
 * Opens the side panel's page beside a tab's page, or in a new tab if the browser has no side
 * panel. Call it in the event handler of a click, before any `await`.
 *
 * @param tab the tab's id
 */
export async function openPanelOrTab(tab: number): Promise<void> {
  if (hasPanel()) return openPanel(tab);
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}`) });
}
