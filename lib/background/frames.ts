import { browser } from 'wxt/browser';
import type { FrameInTab } from '../messages/listen-in-background';
import { framesOf, noteFrames } from '../messages/frames/tab-frames';
import { LEAST_FRAME } from '../page/sentinel/large-frames';
import { getSettings, isSiteOn } from '../settings';

/**
 * Brings the sentinel into frames of a page that may hold an article; where it is already, nothing happens.
 *
 * @param from the frame that has told of larger ones in it
 * @param host of the tab's page, as `URL.host` gives it
 */
export async function bringSentinels({ tab, frame }: FrameInTab, host: string): Promise<void> {
  if (!isSiteOn(await getSettings(), host)) return;
  const frames = await largeFrames(tab);
  await noteFrames(tab, frames, frame === 0);
  const known = await framesOf(tab);
  await Promise.all(
    frames.filter((id) => known.includes(id)).map((id) => inject(tab, id, '/sentinel.js')),
  );
}

/** @returns the ids of frames that are large enough for an article, in document order */
export async function largeFrames(tab: number): Promise<readonly number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    injectImmediately: true,
    func: (width: number, height: number) => innerWidth >= width && innerHeight >= height,
    args: [LEAST_FRAME.width, LEAST_FRAME.height],
  });
  // Browsers give them in any order; ids are given in the order in which frames come.
  return results
    .filter(({ frameId, result }) => frameId !== 0 && result)
    .map(({ frameId }) => frameId)
    .toSorted((a, b) => a - b);
}

/** A frame may be gone by now, or belong to somebody whom the browser lets no extension in. */
async function inject(tab: number, frame: number, file: '/sentinel.js'): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] })
    .catch(() => undefined);
}
