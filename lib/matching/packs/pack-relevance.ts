/** Whether a page is about one of several packs. */
import type { Lexicon } from '../../pack/lexicon';
import { createPageContext } from '../context/page-context';
import { judgeRelevance } from '../relevance/relevance';
import type { Mention, PageSummary, Relevance, RelevanceReason, Scan } from '../types';
import type { PackEngine, PackOnPage } from './pack-engine';
import type { PageBlocks } from './page-blocks';

/** Fewer if the pack has fewer. */
const ENOUGH_CONCEPTS = 2;

/** @returns how many different concepts a page about a pack without rules names */
export function enoughConcepts({ concepts }: Pick<Lexicon, 'concepts'>): number {
  return Math.min(ENOUGH_CONCEPTS, concepts.length);
}

/** What a page is judged by. */
export interface JudgedPage {
  readonly title: string;
  readonly description: string;
  /** UTF-16 units of all blocks of the page. */
  readonly length: number;
  /** When it was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known. */
  readonly date: string | null;
  readonly blocks: PageBlocks;
}

/**
 * @param pack with the reader's choice for this page
 * @param page its head and its first blocks
 * @param scans gives the pack's scans of the blocks; called only if they are needed
 * @returns whether the page is to be marked with the pack, and why
 */
export function judgePack(
  { engine, always }: PackOnPage,
  page: JudgedPage,
  scans: () => readonly Scan[],
): Relevance {
  const own = { pack: engine.id };
  if (always) return { ...own, ...wanted(always.onSite) };
  if (!engine.cues) return { ...own, ...judgeByConcepts(engine, page, scans()) };
  const { title, description, length } = page;
  const summary: PageSummary = { title, description, length, text: page.blocks.text };
  return { ...own, ...judgeRelevance(summary, engine.cues) };
}

function wanted(host: string | null): Relevance {
  const reason =
    host === null
      ? { id: 'everyPage', found: [], weight: 1 }
      : { id: 'onSite', found: [host], weight: 1 };
  return { relevant: true, score: 1, threshold: 1, reasons: [reason] };
}

/**
 * The default rule: a page is about a pack if it names different concepts of it, one of them in its
 * title, its description or at the start of its text.
 */
function judgeByConcepts(
  { matcher }: PackEngine,
  page: JudgedPage,
  scans: readonly Scan[],
): Relevance {
  const { lexicon } = matcher;
  const enough = enoughConcepts(lexicon);
  const context = createPageContext(lexicon);
  context.learnDate(page.date);
  const head = [matcher.scan(page.title), matcher.scan(page.description)];
  for (const scan of [...head, ...scans]) context.learn(scan);
  const inHead = wordsOf(head, (scan) => context.resolve(scan));
  const named = wordsOf([...head, ...scans], (scan) => context.resolve(scan));
  const early =
    inHead.size > 0 || named.size < enough
      ? inHead
      : wordsOf(scansAtStart(page, scans), (scan) => context.resolve(scan));
  const weight = Math.min(named.size, enough);
  const reasons: RelevanceReason[] = [
    { id: 'entries', found: [...named.values()], weight },
    { id: 'entryAtStart', found: [...early.values()], weight: 1 },
  ].filter(({ found }) => found.length > 0);
  const score = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const threshold = enough + 1;
  return { relevant: enough > 0 && score >= threshold, score, threshold, reasons };
}

/** @returns by concept: the first words of the texts that mention it */
function wordsOf(
  scans: readonly Scan[],
  resolve: (scan: Scan) => readonly Mention[],
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const scan of scans) {
    if (scan.candidates.length === 0) continue;
    for (const { concept, start, end } of resolve(scan))
      if (!words.has(concept)) words.set(concept, scan.text.slice(start, end));
  }
  return words;
}

/** @returns scans with the candidates in the article's first words only */
function scansAtStart({ title, blocks }: JudgedPage, scans: readonly Scan[]): readonly Scan[] {
  const opening = blocks.opening(title);
  return scans.flatMap(({ text, candidates }, block) => {
    const span = opening[block];
    if (!span || candidates.length === 0) return [];
    return [
      { text, candidates: candidates.filter(({ start }) => start >= span[0] && start < span[1]) },
    ];
  });
}
