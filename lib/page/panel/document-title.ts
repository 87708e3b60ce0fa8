import { bareAddress } from '../../report/page-identity';
import { LONGEST_TITLE } from '../../report/reading-list';

/** @returns the document's title; if it has none, as in many frames, its heading or address */
export function documentTitle(): string {
  const heading = document.querySelector('h1,h2')?.textContent ?? '';
  const name = [document.title, heading].map((text) => text.trim()).find((text) => text !== '');
  return (name ?? bareAddress(document.baseURI)).slice(0, LONGEST_TITLE);
}
