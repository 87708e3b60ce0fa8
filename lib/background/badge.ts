import { browser } from 'wxt/browser';

/** Ink on paper: the badge is no issue's color. */
const BADGE_COLOR = '#4c4a44';

/** Four characters are what a toolbar shows. */
const MOST = 999;

/**
 * Shows the number of mentions of a tab's page on the toolbar button.
 *
 * @param tab the tab's id
 * @param total 0 shows no badge
 */
export async function showTotal(tab: number, total: number): Promise<void> {
  const text = total === 0 ? '' : total > MOST ? `${MOST}+` : String(total);
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOR }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}
