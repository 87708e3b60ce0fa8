import { browser } from 'wxt/browser';
import type { Knowledge } from '../knowledge';
import type { FromPage } from '../messages';
import { sendToFrames } from '../messages/send-to-page';
import { forgetPrivatePins, setPinned, watchPinned } from '../browser/pinned';

/**
 * Keeps what the reader pinned on a page among the pinned cards of the side panel, or removes it.
 *
 * @param tab the page's
 * @throws Error if there is no such concept: a page asks, and may ask for anything
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

/** Takes a card that is no longer pinned off every open page, in windows of the same kind. */
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
