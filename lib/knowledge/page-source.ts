import type { Pack, Source } from '../pack/pack';
import { bareAddress, bareTitle } from '../report/page-identity';

/** What identifies the article that a page shows. */
export interface PageIdentity {
  /** Its address; empty if the browser does not give it. */
  readonly address: string;
  readonly title: string;
}

/** A shorter headline may well be another article's too, in UTF-16 units. */
const TELLING = 24;

/**
 * @param page that is open
 * @returns the source that the page is: by its address, or, if it is a copy elsewhere, by a title
 *   that holds the source's whole headline; null if it is none of them
 */
export function sourceOfPage(
  { sources }: Pick<Pack, 'sources'>,
  page: PageIdentity,
): Source | null {
  const address = bareAddress(page.address);
  // Whole words are compared.
  const title = ` ${bareTitle(page.title)} `;
  const hasHeadline = (source: Source): boolean =>
    source.title.length >= TELLING && title.includes(` ${bareTitle(source.title)} `);
  return (
    sources.find(({ url }) => address !== '' && bareAddress(url) === address) ??
    sources.find(hasHeadline) ??
    null
  );
}
