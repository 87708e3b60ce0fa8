import { browser } from 'wxt/browser';
import type { Knowledge } from '../knowledge';
import type { FromPage } from '../messages';
import { sendToFrames } from '../messages/send-to-page';
import { forgetPrivatePins, setPinned, watchPinned } from '../browser/pinned';

/**
 * Adds a concept that the reader pinned on a page to the side panel's pinned cards, or removes it.
 *
 * @param tab id of the page's tab
 * @throws Error if there is no such concept: a hostile page may send anything
 */
export async function pinFromPage(
  { conceptById }: Pick<Knowledge, 'conceptById'>,
  { concept, on }: Pick<Extract<FromPage, { type: 'pin-concept' }>, 'concept' | 'on'>,
  tab: number,
): Promise<void> {
  if (!conceptById(concept))
    throw new Error(
      `Pactlight: ${JSON.stringify(concept)} cannot be pinned: it is no concept of the pack.`,
    );
  await setPinned(concept, on, (await browser.tabs.get(tab)).incognito);
}

/** Closes cards that are no longer pinned on all open pages, in windows of the same kind. */
export function watchPins(): void {
  for (const isPrivate of [true, false]) {
    watchPinned(isPrivate, (pinned, before) => {
      const gone = before.filter((concept) => !pinned.includes(concept));
      if (gone.length > 0) void unpinOnPages(gone, isPrivate);
    });
  }
  forgetPrivatePins();
}

async function unpinOnPages(gone: readonly string[], isPrivate: boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id, incognito }) =>
      id === undefined || incognito !== isPrivate
        ? []
        : gone.map((concept) => sendToFrames(id, { type: 'unpin', concept })),
    ),
  );
}
