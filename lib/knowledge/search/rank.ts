import type { Knowledge } from '../index';
import type { Document, Target } from './documents';
import { fitOf } from './fit';
import { PART_OF_NAME, type FullText, type Match } from './full-text';
import type { LabelEntry } from './names/label-index';
import type { Part, Question } from './question';

/** A document that answers a question or a part of it. */
export interface Ranked {
  readonly target: Target;
  /** About 0.5 to 1.8; higher is better. */
  readonly score: number;
  /** Share of the question that it answers, 0 to 1. */
  readonly coverage: number;
  /** The label that names the concept in the question; null for other kinds. */
  readonly entry: LabelEntry | null;
  /** Stems of the document's words that match, as `stemOf` gives them. */
  readonly terms: ReadonlySet<string>;
}

/** @returns the coverage that an answer needs: of a long question some words may be missing */
function leastCoverage(parts: number): number {
  if (parts < 3) return 0.5;
  return parts < 5 ? 0.42 : 0.36;
}

/** A statement needs this much more coverage: half of the words may be in it by chance. */
const MORE_OF_STATEMENT = 0.1;
/** Weight of a word in nearly all statements; rarer words weigh more. */
const COMMON_WORD = 0.25;
/** Weight of the subject's name: the whole pack is about it. */
const SUBJECT = 0.4;
const UNKNOWN_WORD = 0.75;
/** Factor for a corrected word: the reader may have meant it as typed. */
const CORRECTED = 0.9;

/**
 * Ranks documents by how much of a question they cover and how well their kind fits it: a position
 * for a country and an issue, an event for a date, a disagreement for its own question.
 *
 * @param question the parsed query
 * @param documents all documents
 * @returns the answers, the best first
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

/** A target, and its match for each part of the question. */
interface Candidate {
  readonly target: Target;
  readonly matches: readonly (Match | undefined)[];
  readonly titles: Document['titles'];
}

/** Documents that match a part, and named concepts that are not among those documents. */
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

/** @returns null if the candidate covers too little of the question, or its kind does not fit */
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
