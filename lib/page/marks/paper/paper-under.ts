import { elementAround } from '../../text/shadow-trees/flat-tree';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import type { Color } from './colors';
import { commonPaper, isDark, isInverted, pagePaper, type Paper } from './page-paper';

/** In so many places a page is measured: pages have bars and boxes of other colours. */
const PLACES = 5;

/**
 * @param mentions of one page, in document order
 * @returns the paper that most of them stand on; without any, that of the page
 */
export function paperUnder(mentions: readonly PlacedMention[]): Paper {
  const step = Math.ceil(mentions.length / PLACES);
  const elements = mentions
    .filter((_, i) => i % step === 0)
    .map(({ range }) => elementAround(range.startContainer) ?? document.body);
  const [first = document.body, ...others] = elements;
  const known = new Map<Element, Color>();
  return commonPaper([
    pagePaper(first, known),
    ...others.map((element) => pagePaper(element, known)),
  ]);
}

/**
 * @param mentions of one page, in document order
 * @returns whether a filter over the whole page has turned its light paper dark
 */
export function isTurnedDark(mentions: readonly PlacedMention[]): boolean {
  return isInverted() && !isDark(paperUnder(mentions));
}
