import type { ConceptMentions, PageReport } from './page-report';

/**
 * Merges the reports of a tab's documents: its page and the frames in it.
 *
 * @param first report of the page, or of the first frame that has one; its title is the title of
 *   all
 * @param others reports of the other documents, in document order
 * @returns one report, with positions as if the documents followed each other
 */
export function mergeReports(first: PageReport, others: readonly PageReport[]): PageReport {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const byConcept = new Map<string, ConceptMentions>();
  all.forEach(({ mentions }, i) => {
    for (const { concept, key, count, positions } of mentions) {
      const known = byConcept.get(concept);
      byConcept.set(concept, {
        concept,
        key,
        count: (known?.count ?? 0) + count,
        positions: [
          ...(known?.positions ?? []),
          ...positions.map((position) => (i + position) / all.length),
        ],
      });
    }
  });
  return {
    ...first,
    date: all.find(({ date }) => date)?.date ?? null,
    mentions: [...byConcept.values()],
    packs: [...new Set(all.flatMap(({ packs }) => packs))],
    total: all.reduce((sum, { total }) => sum + total, 0),
  };
}
