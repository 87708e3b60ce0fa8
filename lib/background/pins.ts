import { browser } from 'wxt/browser';
import type { Knowledge } from '../knowledge';
import { tellPage } from '../messages';
import { setPinned, watchPinned } from '../browser/pinned';

/**
 * Keeps what the reader pinned on a page among the pinned cards of the side panel, or lets it go.
 *
 * @throws Error where there is no such concept: a page asks, and may ask for anything
 */
export async function pinFromPage(
  { conceptById }: Pick<Knowledge, 'conceptById'>,
  concept: string,
  on: boolean,
): Promise<void> {
  if (!conceptById(concept))
    throw new Error(
      `Pactlight: ${JSON.stringify(concept)} cannot be pinned: it is no concept of the pack.`,
    );
  await setPinned(concept, on);
}

/** Takes a card that is pinned no more off every open page. */
export function watchPins(): void {
  watchPinned((pinned, before) => {
    const gone = before.filter((concept) => !pinned.includes(concept));
    if (gone.length > 0) void tellAllPages(gone);
  });
}

async function tellAllPages(gone: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : gone.map((concept) => tellPage(id, { type: 'unpin', concept })),
    ),
  );
}
