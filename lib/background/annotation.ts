import { browser } from 'wxt/browser';
import { tellPage } from '../messages/tell-page';
import { orderForPage } from '../page/presence';
import { leaveNames } from './matching/pack-names';
import {
  getSettings,
  isSiteOn,
  settingsForSite,
  siteRule,
  webHost,
  type Settings,
} from '../settings';

/**
 * @param host a page's, as `URL.host` gives it
 * @returns what its scripts may know of the settings
 */
export async function settingsOf(host: string): Promise<Settings> {
  return settingsForSite(await getSettings(), host);
}

/**
 * Annotates a page because the reader asked for it, whatever it is about.
 *
 * @param tab the tab's id
 * @throws where there is no such tab, or the browser lets no extension into its page
 */
export async function annotateAnyway(tab: number): Promise<void> {
  const [settings, { url }] = await Promise.all([getSettings(), browser.tabs.get(tab)]);
  await bringAnnotator(tab, webHost(url), settings, true);
}

/**
 * Has a page weighed, and annotated if it is relevant, unless the reader turned its site off.
 *
 * @param host the page's, as `URL.host` gives it
 */
export async function annotateIfRelevant(tab: number, host: string): Promise<void> {
  const settings = await getSettings();
  if (isSiteOn(settings, host)) await bringAnnotator(tab, host, settings, false);
}

/**
 * Brings what opens cards into a page that is annotated. If it is there already, nothing happens.
 *
 * @param tab the tab's id
 */
export async function bringCards(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/cards.js'] });
}

/**
 * A single-page site shows another article without loading a page: has the page judged again.
 * A site that the reader always wants annotated is annotated whatever its pages are about.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.url) void tellPage(tab, { type: 'judge-again' });
    if (change.status !== 'complete' || !url) return;
    void annotateAlways(tab, webHost(url));
    void leaveNames(tab);
  });
}

/** Marks a page whatever it is about, if the reader always wants its site marked. */
export async function annotateAlways(tab: number, host: string | null): Promise<void> {
  const settings = await getSettings();
  if (settings.enabled && siteRule(settings, host) === 'always')
    await bringAnnotator(tab, host, settings, true).catch(() => undefined);
}

/** Brings the annotator into a tab's page. If it is there already, nothing happens. */
async function bringAnnotator(
  tab: number,
  host: string | null,
  all: Settings,
  markAnyway: boolean,
): Promise<void> {
  const { scripting } = browser;
  const target = { tabId: tab };
  const settings = settingsForSite(all, host);
  await scripting.executeScript({ target, ...orderForPage({ settings, markAnyway }) });
  await scripting.executeScript({ target, files: ['/annotator.js'] });
  // Nobody was there to be told of a change while the script was on its way.
  const now = settingsForSite(await getSettings(), host);
  if (JSON.stringify(now) !== JSON.stringify(settings))
    await tellPage(tab, { type: 'settings-changed', settings: now });
}

/**
 * Brings a change of settings to every open page: annotators show and hide at once, sentinels
 * speak up again where the reader has turned a site back on. Each page is told of its own site.
 */
export async function tellOpenPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      async ({ id, url }) =>
        id !== undefined &&
        tellPage(id, {
          type: 'settings-changed',
          settings: settingsForSite(settings, webHost(url)),
        }),
    ),
  );
}
