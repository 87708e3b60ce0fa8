import type { ConceptMentions, PageDate, PageReport } from '../../report/page-report';
import type { Relevance } from '../../matching/types';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { linesOf } from '../marks/hit-test';

/** Titles are cut at this length, in UTF-16 units. */
const MOST_OF_TITLE = 300;

/**
 * @param mentions in document order
 * @param date the page's date, if it gives one
 * @param relevance why the page is annotated, if it was weighed
 * @param host of the tab's page, as `URL.host` gives it
 * @param packs ids of the packs that the page is marked with
 * @returns the popup's report of this page
 */
export function reportPage(
  mentions: readonly PlacedMention[],
  date: PageDate | null,
  relevance: Relevance | null,
  host: string,
  packs: readonly string[],
): PageReport {
  const places = placesOf(mentions);
  const byConcept = new Map<string, ConceptMentions & { positions: number[]; count: number }>();
  mentions.forEach((mention, i) => {
    const { concept, key } = mention;
    const known = byConcept.get(concept) ?? { concept, key, count: 0, positions: [] };
    known.count += 1;
    known.positions.push(places[i]!);
    byConcept.set(concept, known);
  });
  return {
    title: document.title.slice(0, MOST_OF_TITLE),
    host,
    date,
    mentions: [...byConcept.values()],
    total: mentions.length,
    relevance,
    packs,
  };
}

/** Computes each mention's visible position between the first and the last, from 0 to 1. */
function placesOf(mentions: readonly PlacedMention[]): number[] {
  const tops = mentions.map((mention) => linesOf(mention)[0]?.top);
  const seen = tops.filter((top) => top !== undefined);
  // Not `Math.min(...seen)`: a page may have more mentions than a call may have arguments.
  const first = seen.reduce((a, b) => Math.min(a, b), Infinity);
  const last = seen.reduce((a, b) => Math.max(a, b), -Infinity);
  return tops.map((top, i) => {
    if (top === undefined || last === first)
      return mentions.length > 1 ? i / (mentions.length - 1) : 0;
    return (top - first) / (last - first);
  });
}
