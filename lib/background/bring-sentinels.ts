import { browser } from 'wxt/browser';
import type { FrameInTab } from '../messages/listen-in-background';
import { LEAST_FRAME } from '../page/sentinel/large-frames';
import { getSettings, isSiteOn, siteRule, webHost } from '../settings';
import { annotateIfRelevant, bringAnnotator } from './annotation';
import { attendFrames } from './frames';
import { hasUnreadTrees } from './unread-trees';

/**
 * Brings the sentinel into frames of a page that may hold an article; where it is already, nothing
 * happens. If the reader always wants the site marked, the annotator.
 *
 * @param host of the tab's page, as `URL.host` gives it
 */
export async function bringSentinels(tab: number, host: string): Promise<void> {
  const settings = await getSettings();
  if (!isSiteOn(settings, host)) return;
  const isAlways = siteRule(settings, host) === 'always';
  const frames = await attendFrames(tab, LEAST_FRAME);
  await Promise.allSettled(
    frames.map(async (frame) => {
      await bringSentinel({ tab, frame });
      if (isAlways) await bringAnnotator({ tab, frame }, host, settings, true);
    }),
  );
}

/**
 * Looks closer at a page on which nothing is marked, because the reader has opened the popup: into
 * frames that came late, and into shadow trees of a large page.
 *
 * @param tab the tab's id
 */
export async function lookCloser(tab: number): Promise<void> {
  const host = webHost((await browser.tabs.get(tab)).url);
  if (host === null) return;
  await bringSentinels(tab, host);
  // The annotator reads all trees, and weighs the page by them.
  if (await hasUnreadTrees(tab)) await annotateIfRelevant({ tab, frame: 0 }, host);
}

/** A frame may be gone by now, or belong to somebody whom the browser lets no extension in. */
async function bringSentinel({ tab, frame }: FrameInTab): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/sentinel.js'] })
    .catch(() => undefined);
}
