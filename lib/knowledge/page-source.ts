import type { Pack, Source } from '../pack/pack';
import { bareAddress, bareTitle } from '../report/page-identity';

/** Address and title of a page, which identify its article. */
export interface PageIdentity {
  /** The page's address; empty if the browser does not reveal it. */
  readonly address: string;
  readonly title: string;
}

/** In UTF-16 units. A shorter headline may be the headline of another article too. */
const SHORTEST_HEADLINE = 24;

/**
 * @param page the open page
 * @returns the source that the page shows, found by its address or, for a copy at another address,
 *   by a title that contains the source's whole headline; null if the page shows no source
 */
export function sourceOfPage(
  { sources }: Pick<Pack, 'sources'>,
  page: PageIdentity,
): Source | null {
  const address = bareAddress(page.address);
  // Spaces around both make this a comparison of whole words.
  const title = ` ${bareTitle(page.title)} `;
  const hasHeadline = (source: Source): boolean =>
    source.title.length >= SHORTEST_HEADLINE && title.includes(` ${bareTitle(source.title)} `);
  return (
    sources.find(({ url }) => address !== '' && bareAddress(url) === address) ??
    sources.find(hasHeadline) ??
    null
  );
}
