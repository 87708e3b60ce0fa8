import { browser } from 'wxt/browser';
import { tellPage, type PageState } from '../messages';
import { isSiteOn, type Settings } from '../settings';

/** The tab that a popup speaks of. */
export interface PopupTab {
  readonly id: number;
  /** As `URL.host` gives it; null where the browser tells no extension. */
  readonly host: string | null;
  /** Empty where the browser tells no extension. */
  readonly url: string;
}

/**
 * @param query the popup's own address: `?tab=ID` names a tab, else it is the one in front
 * @returns the tab, or null where there is none
 */
export async function popupTab(query: URLSearchParams): Promise<PopupTab | null> {
  const named = Number(query.get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return { id: tab.id, host: url && /^https?:$/.test(url.protocol) ? url.host : null, url: tab.url ?? '' };
}

/** @returns what is to be told of the tab's page */
export async function pageState(tab: PopupTab | null, settings: Settings): Promise<PageState> {
  if (!tab?.host) return { state: 'cannot' };
  if (!isSiteOn(settings, tab.host)) return { state: 'off' };
  const state = await tellPage(tab.id, { type: 'page-state' });
  // A page that was judged relevant before it was turned on is just being annotated.
  if (state?.state === 'off') return { state: 'loading' };
  return state ?? { state: 'cannot' };
}
