import { elementAround } from '../../text/shadow-trees/flat-tree';
import type { PlacedMention } from '../../text/mentions/placed-mention';
import type { Color } from './colors';
import { commonPaper, isDark, isInverted, pagePaper, type Paper } from './page-paper';

/**
 * Number of places at which a page is measured, since it may have bars and boxes of other colours.
 */
const PLACES = 5;

/**
 * @param mentions of one page, in document order
 * @returns the most frequent paper of the mentions; without mentions, that of the page
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
 * @returns whether a filter over the whole page makes its light paper dark
 */
export function isTurnedDark(mentions: readonly PlacedMention[]): boolean {
  return isInverted() && !isDark(paperUnder(mentions));
}
