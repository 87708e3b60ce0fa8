import { browser } from 'wxt/browser';
import { changeFrames } from '../messages/frames/tab-frames';
import { framePlaceHere, inDocumentOrder } from './frame-order';

/** If the reader asks, smaller frames are read too: one that holds a few lines. CSS px */
export const LEAST_ASKED = { width: 200, height: 100 } as const;

/**
 * Finds the frames of a tab that our scripts are to be in, and notes them.
 *
 * @param least a frame's size at least, CSS px
 * @returns their ids, in document order
 */
export async function attendFrames(
  tab: number,
  least: { readonly width: number; readonly height: number },
): Promise<readonly number[]> {
  return changeFrames(tab, async (known) => {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: framePlaceHere,
    });
    const places = results.flatMap(({ frameId, result }) =>
      result ? [{ ...result, frame: frameId }] : [],
    );
    return inDocumentOrder(places)
      .filter(({ frame, width, height }) => {
        const isLarge = width >= least.width && height >= least.height;
        return frame !== 0 && (isLarge || known.includes(frame));
      })
      .map(({ frame }) => frame);
  });
}
