import type { Knowledge } from '../index';
import type { Document, Target } from './documents';
import { fitOf } from './fit';
import { PART_OF_NAME, type FullText, type Match } from './full-text';
import type { LabelEntry } from './names/label-index';
import type { Part, Question } from './question';

/** A document that answers a question, or a part of it. */
export interface Ranked {
  readonly target: Target;
  /** About 0.5 to 1.8; the higher, the better. */
  readonly score: number;
  /** 0 to 1: how much of the question it answers. */
  readonly coverage: number;
  /** Of a concept: the label that names it in the question. */
  readonly entry: LabelEntry | null;
  /** Words of the document that match, as `stemOf` has them. */
  readonly terms: ReadonlySet<string>;
}

/** What answers less of a question is no answer; of a long one some words may be missing. */
function leastCoverage(parts: number): number {
  if (parts < 3) return 0.5;
  return parts < 5 ? 0.42 : 0.36;
}

/** A statement needs more coverage than a page: half of what was asked may be chance. */
const MORE_OF_STATEMENT = 0.1;
/** The rarer a word, the more it says; one that nearly all statements have says this much. */
const COMMON_WORD = 0.25;
/** So does the pact's own name: all that is known is about it. */
const SUBJECT = 0.4;
const UNKNOWN_WORD = 0.75;
/** A corrected word counts a little less, since it may have been meant as typed. */
const CORRECTED = 0.9;

/**
 * Ranks what the pack holds by how much of a question it answers, and how well it fits what is asked:
 * a position for a country and an issue, an event for a day, a disagreement for its own question.
 *
 * @param question taken apart
 * @param documents that can answer
 * @returns the best first
 */
export function rank(
  question: Question,
  knowledge: Knowledge,
  documents: readonly Document[],
  fullText: FullText,
): Ranked[] {
  const { parts } = question;
  if (parts.length === 0) return [];
  const matches = parts.map((part) => fullText.match(part));
  const weights = parts.map((part, place) => weightOf(part, matches[place]!, documents, knowledge));
  const rated = (candidate: Candidate) => rate(candidate, question, weights, knowledge);
  const candidates = candidatesFor(parts, matches, documents);
  return candidates.flatMap((one) => rated(one) ?? []).sort((a, b) => b.score - a.score);
}

/** A target that may answer, and what of it matches each part of the question. */
interface Candidate {
  readonly target: Target;
  readonly matches: readonly (Match | undefined)[];
  readonly titles: Document['titles'];
}

/** Documents that match a part, and concepts that are named but have no document among those. */
function candidatesFor(
  parts: readonly Part[],
  matches: readonly ReadonlyMap<number, Match>[],
  documents: readonly Document[],
): Candidate[] {
  const found = new Set(matches.flatMap((one) => [...one.keys()]));
  const candidates = [...found].map((id): Candidate => {
    const { target, titles } = documents[id]!;
    return { target, matches: matches.map((one) => one.get(id)), titles };
  });
  const withDocument = new Set(
    candidates.map(({ target }) => (target.kind === 'concept' ? target.concept : null)),
  );
  const named = new Set(parts.flatMap(({ concepts }) => concepts));
  for (const concept of named)
    if (!withDocument.has(concept))
      candidates.push({ target: { kind: 'concept', concept }, matches: [], titles: [] });
  return candidates;
}

/** @returns null if the candidate covers too little, or does not fit what is asked */
function rate(
  { target, matches, titles }: Candidate,
  question: Question,
  weights: readonly number[],
  knowledge: Knowledge,
): Ranked | null {
  const { parts } = question;
  const qualities = parts.map(
    (part, place) => qualityFor(target, part, matches[place]) * (part.isCorrected ? CORRECTED : 1),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const coverage =
    qualities.reduce((sum, quality, place) => sum + quality * weights[place]!, 0) / all;
  const least = leastCoverage(parts.length) + (target.kind === 'statement' ? MORE_OF_STATEMENT : 0);
  if (coverage < least - 1e-9) return null;
  const fit = fitOf(target, {
    question,
    knowledge,
    coverage,
    qualities,
    titles,
    isNamed: (concept) => parts.some(({ concepts }) => concepts.includes(concept)),
    placeOf: (concept) => {
      const place = parts.findLastIndex(({ concepts }) => concepts.includes(concept));
      return place < 0 ? undefined : place;
    },
  });
  if (fit === null) return null;
  const bm25 = matches.reduce((sum, match) => sum + (match?.score ?? 0), 0);
  return {
    target,
    coverage,
    entry: entryFor(target, parts),
    terms: new Set(matches.flatMap((match) => match?.terms ?? [])),
    score: coverage + fit + 0.1 * (bm25 / (bm25 + 20)),
  };
}

function weightOf(
  { concepts, issues }: Part,
  matches: ReadonlyMap<number, Match>,
  documents: readonly Document[],
  { pack }: Knowledge,
): number {
  if (concepts.length + issues.length === 0 && matches.size === 0) return UNKNOWN_WORD;
  if (concepts.length > 0)
    return concepts.every((concept) => concept === pack.manifest.subject) ? SUBJECT : 1;
  if (issues.length > 0) {
    const share =
      pack.statements.filter(({ issue }) => issues.includes(issue)).length / pack.statements.length;
    return Math.max(SUBJECT, 1 - share);
  }
  let having = 0;
  for (const id of matches.keys()) if (documents[id]!.target.kind === 'statement') having++;
  const all = pack.statements.length;
  return Math.max(COMMON_WORD, Math.min(1, Math.log((all + 1) / (having + 1)) / Math.log(all + 1)));
}

function qualityFor(target: Target, part: Part, match: Match | undefined): number {
  if (target.kind === 'concept' && part.concepts.includes(target.concept))
    return PART_OF_NAME + (1 - PART_OF_NAME) * Math.min(1, part.share);
  return match?.quality ?? 0;
}

function entryFor(target: Target, parts: readonly Part[]): LabelEntry | null {
  if (target.kind !== 'concept') return null;
  return (
    parts.flatMap(({ entries }) => entries).find(({ concept }) => concept === target.concept) ??
    null
  );
}
