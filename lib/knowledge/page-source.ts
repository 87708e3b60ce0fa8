import { foldText } from './fold';
import type { Pack, Source } from '../pack/pack';

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
 * @returns the source that the page is: by its address, or, where it is a copy elsewhere, by a title
 *   that holds the source's whole headline; null where it is none of them
 */
export function sourceOfPage(
  { sources }: Pick<Pack, 'sources'>,
  page: PageIdentity,
): Source | null {
  const address = plainAddress(page.address);
  const title = plainTitle(page.title);
  const hasHeadline = (source: Source): boolean =>
    source.title.length >= TELLING && title.includes(plainTitle(source.title));
  return (
    sources.find(({ url }) => address !== null && plainAddress(url) === address) ??
    sources.find(hasHeadline) ??
    null
  );
}

/** Host and path: the same article comes with and without `www.`, a query, a slash at its end. */
function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '');
}

/** Sites set other quotation marks and spaces in one and the same headline; whole words are compared. */
function plainTitle(title: string): string {
  return ` ${foldText(title)} `;
}
