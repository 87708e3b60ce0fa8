import { browser } from 'wxt/browser';
import type { FrameInTab } from '../messages/listen-in-background';
import { LEAST_FRAME } from '../page/sentinel/large-frames';
import { getSettings, isSiteOn, webHost } from '../settings';
import { annotateIfRelevant, bringAnnotator, wayOfSite, type AllPages } from './annotation';
import { attendFrames } from './frames';
import { hasUnreadTrees } from './unread-trees';

/**
 * Brings the sentinel into frames of a page that may hold an article; where it is already, nothing
 * happens. If the reader always wants the site marked, the annotator.
 *
 * @param host of the tab's page, as `URL.host` gives it
 * @param packs knows which packs mark all pages of a site
 */
export async function bringSentinels(tab: number, host: string, packs: AllPages): Promise<void> {
  const settings = await getSettings();
  if (!isSiteOn(settings, host)) return;
  const way = await wayOfSite(settings, host, packs);
  const frames = await attendFrames(tab, LEAST_FRAME);
  await Promise.allSettled(
    frames.map(async (frame) => {
      await bringSentinel({ tab, frame });
      if (way) await bringAnnotator({ tab, frame }, host, settings, way === 'always');
    }),
  );
}

/**
 * Looks closer at a page on which nothing is marked, because the reader has opened the popup: into
 * frames that came late, and into shadow trees of a large page.
 *
 * @param tab the tab's id
 * @param packs knows which packs mark all pages of a site
 */
export async function lookCloser(tab: number, packs: AllPages): Promise<void> {
  const host = webHost((await browser.tabs.get(tab)).url);
  if (host === null) return;
  await bringSentinels(tab, host, packs);
  // The annotator reads all trees, and weighs the page by them.
  if (await hasUnreadTrees(tab)) await annotateIfRelevant({ tab, frame: 0 }, host);
}

/** A frame may be gone by now, or belong to somebody whom the browser lets no extension in. */
async function bringSentinel({ tab, frame }: FrameInTab): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/sentinel.js'] })
    .catch(() => undefined);
}
