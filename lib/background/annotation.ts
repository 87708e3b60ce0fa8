import { browser } from 'wxt/browser';
import type { FrameInTab } from '../messages/listen-in-background';
import { forgetFrames } from '../messages/frames/tab-frames';
import { sendToFrames, sendToPage } from '../messages/send-to-page';
import { orderForPage } from '../page/presence';
import { attendFrames, LEAST_ASKED } from './frames';
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
 * Annotates a page and its frames because the reader asked for it, whatever they are about.
 *
 * @param tab the tab's id
 * @throws where there is no such tab, or the browser lets no extension into its page
 */
export async function annotateAnyway(tab: number): Promise<void> {
  const [settings, { url }] = await Promise.all([getSettings(), browser.tabs.get(tab)]);
  const host = webHost(url);
  await bringAnnotator({ tab, frame: 0 }, host, settings, true);
  const frames = await attendFrames(tab, LEAST_ASKED);
  // One that has gone meanwhile, or that the browser keeps to itself, is left out.
  await Promise.allSettled(
    frames.map((frame) => bringAnnotator({ tab, frame }, host, settings, true)),
  );
}

/**
 * Has a page or frame weighed, and annotated if it is relevant, unless the reader turned its site off.
 *
 * @param host the page's, as `URL.host` gives it
 */
export async function annotateIfRelevant(from: FrameInTab, host: string): Promise<void> {
  const settings = await getSettings();
  if (isSiteOn(settings, host)) await bringAnnotator(from, host, settings, false);
}

/**
 * Brings what opens cards into a page or frame that is annotated. If it is there already, nothing happens.
 */
export async function bringCards(from: FrameInTab): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(from), files: ['/cards.js'] });
}

/**
 * A single-page site shows another article without loading a page: has the page judged again.
 * A site that the reader always wants annotated is annotated whatever its pages are about.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.url) void sendToPage(tab, { type: 'judge-again' });
    if (change.status !== 'complete' || !url) return;
    void annotateAlways(tab, webHost(url));
    void leaveNames(tab);
  });
  // The last tabs are closed by a browser that ends.
  browser.tabs.onRemoved.addListener((tab) => void forgetFrames(tab).catch(() => undefined));
}

/** Marks a page whatever it is about, if the reader always wants its site marked. */
export async function annotateAlways(tab: number, host: string | null): Promise<void> {
  const settings = await getSettings();
  if (settings.enabled && siteRule(settings, host) === 'always')
    await bringAnnotator({ tab, frame: 0 }, host, settings, true).catch(() => undefined);
}

function targetOf({ tab, frame }: FrameInTab): { tabId: number; frameIds: number[] } {
  return { tabId: tab, frameIds: [frame] };
}

/** Brings the annotator into a tab's page, or a frame of it. If it is there already, nothing happens. */
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
  // Nobody was there to be told of a change while the script was on its way.
  const now = settingsForSite(await getSettings(), host);
  if (JSON.stringify(now) !== JSON.stringify(settings))
    await sendToPage(frame.tab, { type: 'settings-changed', settings: now }, frame.frame);
}

/**
 * Brings a change of settings to every open page: annotators show and hide at once, sentinels
 * speak up again where the reader has turned a site back on. Each page is told of its own site.
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
