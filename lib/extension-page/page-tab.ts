import { browser } from 'wxt/browser';
import type { PageState } from '../messages';
import { askPageState } from '../messages/ask-page-state';
import { isSiteOn, webHost, type Settings } from '../settings';

/** How long after a page was still being read it is asked again, in ms. */
export const ASK_AGAIN_MS = 250;

/** The tab that a popup speaks of. */
export interface PageTab {
  readonly id: number;
  /** As `URL.host` gives it; null if the browser tells no extension. */
  readonly host: string | null;
  /** Empty if the browser tells no extension. */
  readonly url: string;
  /** In a private window: nothing of it is remembered. */
  readonly isPrivate: boolean;
}

/**
 * @param query the popup's own address: `?tab=ID` names a tab, else it is the one in front
 * @returns the tab, or null if there is none
 */
export async function pageTab(query: URLSearchParams): Promise<PageTab | null> {
  const named = Number(query.get('tab') ?? NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: webHost(tab.url), url: tab.url ?? '', isPrivate: tab.incognito };
}

/** @returns what is to be told of the tab's page */
export async function pageState(tab: PageTab | null, settings: Settings): Promise<PageState> {
  if (!tab?.host) return { state: 'cannot' };
  if (!isSiteOn(settings, tab.host)) return { state: 'off' };
  const state = await askPageState(tab.id);
  // A page that was judged relevant before it was turned on is just being annotated.
  if (state?.state === 'off') return { state: 'loading' };
  return state ?? { state: 'cannot' };
}
