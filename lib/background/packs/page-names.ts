/**
 * Names of packs that the reader has added, for the sentinel. The bundled pack's names are built
 * into it, so that pages cost nothing without added packs. docs/adr/0023
 */
import { browser } from 'wxt/browser';
import { filterOfPacks } from '../../matching/names/filter-of-packs';
import { namesForPage } from '../../page/presence';
import { getPackNames, setPackNames } from '../../settings';
import type { PackLibrary } from './pack-library';

/** Stores the names of the packs that mark pages about their subject. */
export async function storeNames(packs: Pick<PackLibrary, 'bySubject' | 'bundled'>): Promise<void> {
  const added = (await packs.bySubject()).filter((pack) => pack !== packs.bundled);
  const withRules = added.filter(({ engine }) => engine.cues !== null);
  const others = added.filter(({ engine }) => engine.cues === null);
  await setPackNames({
    names: withRules.flatMap(({ names }) => names),
    filter: filterOfPacks(others.map(({ engine }) => engine.matcher.lexicon)),
  });
}

/**
 * Leaves the names in a tab's page, and in frames that our scripts are in.
 *
 * @param tab the tab's id
 * @param isRenewal whether a page that has names must get others, be they none
 */
export async function leaveNames(tab: number, isRenewal = false): Promise<void> {
  const names = await getPackNames();
  if (names.names.length === 0 && !names.filter && !isRenewal) return;
  const target = { tabId: tab };
  // Scripts cannot run in the browser's own pages and in stores.
  try {
    if (names.filter) await browser.scripting.executeScript({ target, files: ['/name-filter.js'] });
    await browser.scripting.executeScript({ target, ...namesForPage(names) });
  } catch {
    // The page was closed, or the browser lets no extension into it.
  }
}
