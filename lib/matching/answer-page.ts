import type { Facts } from './context/page-facts';
import { type MatchedPart, matchBlocks } from './match-blocks';
import { PageBlocks } from './packs/page-blocks';
import { mergeMentions } from './packs/merge-mentions';
import type { PackOnPage } from './packs/pack-engine';
import { judgePack } from './packs/pack-relevance';
import type { Mention, Relevance, Scan } from './types';

/** What is known of a page, by the packs that it is marked with. */
export type FactsByPack = readonly (readonly [pack: string, facts: Facts])[];

/** What a page asks about a part of itself. */
export interface PageRequest {
  /** What relevance is judged by besides the blocks of the request; null if it was judged before. */
  readonly weigh: {
    readonly title: string;
    readonly description: string;
    /** UTF-16 units of all blocks of the page. */
    readonly length: number;
    /** The reader wants the page marked whatever it is about. */
    readonly markAnyway: boolean;
  } | null;
  /** From the answer to an earlier part of the same page; null for its first part. */
  readonly facts: FactsByPack | null;
  /** When the page was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known. */
  readonly date: string | null;
  /** Texts of the page's blocks, in any order. */
  readonly blocks: readonly string[];
}

/** What the packs that a page is marked with find in a part of it. */
interface PageMatches {
  /** One entry for each pack, in the reader's order; the request for the page's next part carries it. */
  readonly facts: FactsByPack;
  /** The part added to the facts of a pack, so open blocks of earlier parts must be matched again. */
  readonly grew: boolean;
  /** One list a block: sorted, none over another, in UTF-16 units of the block. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Indexes of blocks that may have other mentions when the facts grow, or the date is another. */
  readonly open: readonly number[];
}

export interface PageAnswer {
  /**
   * Why the page is about the first pack that it is about; if it is about none, why not about the
   * first of all. Null if the request did not ask for it.
   */
  readonly relevance: Relevance | null;
  /** Null if the page is not about any pack, and not to be marked anyway. */
  readonly matched: PageMatches | null;
  /**
   * Highlight keys of the issues of each pack that the page is marked with, in their order; empty if
   * the request did not ask for relevance.
   */
  readonly issues: readonly (readonly string[])[];
}

/** Of a page for which no pack is on. */
const NO_PACK: Relevance = { relevant: false, score: 0, threshold: 1, reasons: [] };

/**
 * Judges a page's relevance to each pack, if the request asks for it, and finds the mentions of a
 * part of it. Keeps nothing.
 *
 * @param packs in the reader's order
 * @param request one part of a page
 */
export function answerPage(packs: readonly PackOnPage[], request: PageRequest): PageAnswer {
  const { weigh, facts, date, blocks } = request;
  const page = new PageBlocks(blocks);
  const readings = packs.map((pack) => new Reading(pack, page));
  if (!weigh) {
    const marked = readings.filter(({ pack }) => facts === null || factsOf(facts, pack) !== null);
    return { relevance: null, matched: matchesOf(marked, request), issues: [] };
  }
  const { markAnyway, ...head } = weigh;
  const judged = readings.map((reading) => ({
    reading,
    relevance: judgePack(reading.pack, { ...head, date, blocks: page }, () => reading.scans),
  }));
  const about = judged.filter(({ relevance }) => relevance.relevant);
  const wanted = (markAnyway ? judged : about).map(({ reading }) => reading);
  return {
    relevance: (about[0] ?? judged[0])?.relevance ?? NO_PACK,
    matched: wanted.length > 0 ? matchesOf(wanted, request) : null,
    issues: wanted.map(({ pack }) => pack.engine.issues),
  };
}

/** One pack's reading of a part of a page, which is scanned once, if at all. */
class Reading {
  #scans: readonly Scan[] | undefined;

  constructor(
    readonly pack: PackOnPage,
    private readonly page: PageBlocks,
  ) {}

  get scans(): readonly Scan[] {
    const { texts, starts } = this.page;
    const { matcher } = this.pack.engine;
    return (this.#scans ??= texts.map((text, block) => matcher.scan(text, starts[block])));
  }

  match(facts: Facts | null, date: string | null): MatchedPart {
    const { matcher } = this.pack.engine;
    return matchBlocks(matcher, { facts, date, blocks: this.page.texts }, this.scans);
  }
}

function matchesOf(
  readings: readonly Reading[],
  { facts, date, blocks }: PageRequest,
): PageMatches {
  const parts = readings.map((reading) => ({
    id: reading.pack.engine.id,
    matched: reading.match(factsOf(facts, reading.pack), date),
  }));
  const found = parts.map(({ matched }) => matched);
  return {
    facts: parts.map(({ id, matched }) => [id, matched.facts] as const),
    grew: found.some(({ grew }) => grew),
    mentions: blocks.map((_, block) => mergeMentions(found.map((one) => one.mentions[block]!))),
    open: [...new Set(found.flatMap(({ open }) => open))].sort((a, b) => a - b),
  };
}

function factsOf(facts: FactsByPack | null, { engine }: PackOnPage): Facts | null {
  return facts?.find(([pack]) => pack === engine.id)?.[1] ?? null;
}
