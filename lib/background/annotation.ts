import { browser } from 'wxt/browser';
import type { FrameInTab } from '../messages/listen-in-background';
import { forgetFrames } from '../messages/frames/tab-frames';
import { sendToFrames, sendToPage } from '../messages/send-to-page';
import { orderForPage } from '../page/presence';
import { attendFrames, LEAST_ASKED } from './frames';
import { leaveNames } from './packs/page-names';
import type { PackLibrary } from './packs/pack-library';
import {
  getSettings,
  isSiteOn,
  settingsForSite,
  siteRule,
  webHost,
  type Settings,
} from '../settings';

/** Knows whether a pack marks all pages of a site. */
export type AllPages = Pick<PackLibrary, 'marksAllOf'>;

/**
 * @param host a page's, as in `URL.host`
 * @returns the settings that the page's scripts may know
 */
export async function settingsOf(host: string): Promise<Settings> {
  return settingsForSite(await getSettings(), host);
}

/**
 * Annotates a page and its frames on the reader's request, whatever they are about.
 *
 * @param tab the tab's id
 * @throws if there is no such tab, or the browser allows no extension in its page
 */
export async function annotateAnyway(tab: number): Promise<void> {
  const [settings, { url }] = await Promise.all([getSettings(), browser.tabs.get(tab)]);
  const host = webHost(url);
  await bringAnnotator({ tab, frame: 0 }, host, settings, true);
  const frames = await attendFrames(tab, LEAST_ASKED);
  // Frames that are gone, or in which the browser allows no extension, are skipped.
  await Promise.allSettled(
    frames.map((frame) => bringAnnotator({ tab, frame }, host, settings, true)),
  );
}

/**
 * Has a page or frame weighed, and annotated if it is relevant, unless the reader turned its site
 * off.
 *
 * @param host the page's, as in `URL.host`
 */
export async function annotateIfRelevant(from: FrameInTab, host: string): Promise<void> {
  const settings = await getSettings();
  if (isSiteOn(settings, host)) await bringAnnotator(from, host, settings, false);
}

/**
 * Injects the cards script into an annotated page or frame. If it is already there, nothing
 * happens.
 */
export async function bringCards(from: FrameInTab): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(from), files: ['/cards.js'] });
}

/**
 * Watches tabs: has a page weighed again if a single-page application changes its address, and
 * annotates pages of sites that the reader always wants annotated.
 *
 * @param packs knows which packs mark all pages of a site
 */
export function watchTabs(packs: AllPages): void {
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.url) void sendToPage(tab, { type: 'judge-again' });
    if (change.status !== 'complete' || !url) return;
    void annotateAlways(tab, webHost(url), packs);
    void leaveNames(tab);
  });
  // This may be a browser that is closing.
  browser.tabs.onRemoved.addListener((tab) => void forgetFrames(tab).catch(() => undefined));
}

/**
 * Annotates a page, whatever it is about, if its site has the rule `always`; with some packs only,
 * if those mark all pages of the site.
 */
export async function annotateAlways(
  tab: number,
  host: string | null,
  packs: AllPages,
): Promise<void> {
  const settings = await getSettings();
  const way = await wayOfSite(settings, host, packs);
  if (way)
    await bringAnnotator({ tab, frame: 0 }, host, settings, way === 'always').catch(
      () => undefined,
    );
}

/**
 * @returns `always` if the reader wants all pages of the site marked, `packs` if packs mark them
 *   all, null if each page's relevance decides or the site is off
 */
export async function wayOfSite(
  settings: Settings,
  host: string | null,
  packs: AllPages,
): Promise<'always' | 'packs' | null> {
  if (!settings.enabled) return null;
  const rule = siteRule(settings, host);
  if (rule !== null) return rule === 'always' ? rule : null;
  return host !== null && (await packs.marksAllOf(host)) ? 'packs' : null;
}

function targetOf({ tab, frame }: FrameInTab): { tabId: number; frameIds: number[] } {
  return { tabId: tab, frameIds: [frame] };
}

/**
 * Injects the annotator into a tab's page or a frame of it. If it is already there, nothing
 * happens.
 */
export async function bringAnnotator(
  frame: FrameInTab,
  host: string | null,
  all: Settings,
  markAnyway: boolean,
): Promise<void> {
  const { scripting } = browser;
  const target = targetOf(frame);
  const settings = settingsForSite(all, host);
  const order = { settings, markAnyway, host: host ?? '' };
  await scripting.executeScript({ target, ...orderForPage(order) });
  await scripting.executeScript({ target, files: ['/annotator.js'] });
  // A change of settings during the injection did not reach the script.
  const now = settingsForSite(await getSettings(), host);
  if (JSON.stringify(now) !== JSON.stringify(settings))
    await sendToPage(frame.tab, { type: 'settings-changed', settings: now }, frame.frame);
}

/**
 * Sends changed settings to all open pages, to each only those of its own site. Annotators show and
 * hide marks at once, and sentinels report again if their site was turned on.
 */
export async function sendToOpenPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      async ({ id, url }) =>
        id !== undefined &&
        sendToFrames(id, {
          type: 'settings-changed',
          settings: settingsForSite(settings, webHost(url)),
        }),
    ),
  );
}
