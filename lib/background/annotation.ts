import { browser } from 'wxt/browser';
import { tellPage } from '../messages';
import { settingsForPage } from '../page/presence';
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
 * Annotates a page because the reader asked for it.
 *
 * @param tab the tab's id
 * @throws where there is no such tab, or the browser lets no extension into its page
 */
export async function annotateAnyway(tab: number): Promise<void> {
  const [settings, { url }] = await Promise.all([getSettings(), browser.tabs.get(tab)]);
  await annotate(tab, webHost(url), settings);
}

/**
 * Annotates a page that its sentinel found relevant, unless the reader turned its site off.
 *
 * @param host the page's, as `URL.host` gives it
 */
export async function annotateRelevant(tab: number, host: string): Promise<void> {
  const settings = await getSettings();
  if (isSiteOn(settings, host)) await annotate(tab, host, settings);
}

/**
 * A single-page site shows another article without loading a page: has the page judged again.
 * A site that the reader always wants annotated is not judged.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.url) void tellPage(tab, { type: 'judge-again' });
    if (change.status === 'complete' && url) void annotateAlways(tab, webHost(url));
  });
}

async function annotateAlways(tab: number, host: string | null): Promise<void> {
  const settings = await getSettings();
  if (settings.enabled && siteRule(settings, host) === 'always')
    await annotate(tab, host, settings).catch(() => undefined);
}

/**
 * Brings the annotator into a tab's page and, when the first marks are there, what attends to the
 * reader. Where they are already, nothing happens.
 */
async function annotate(tab: number, host: string | null, settings: Settings): Promise<void> {
  const { scripting } = browser;
  const target = { tabId: tab };
  await scripting.executeScript({ target, ...settingsForPage(settingsForSite(settings, host)) });
  await scripting.executeScript({ target, files: ['/annotator.js'] });
  await scripting.executeScript({ target, files: ['/cards.js'] });
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
