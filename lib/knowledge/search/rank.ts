import type { Knowledge } from '../index';
import type { ConceptId } from '../../pack/pack';
import type { Document, Target } from './documents';
import { PART_OF_NAME, type FullText, type Match } from './full-text';
import type { LabelEntry } from './label-index';
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
  const named = new Set(parts.flatMap(({ concepts }) => concepts));
  const isNamed = (id: string): boolean => named.has(id);
  const isKnown = parts.map(
    (part, place) => part.concepts.length + part.issues.length > 0 || matches[place]!.size > 0,
  );
  const weights = parts.map((part, place) =>
    isKnown[place] ? weightOf(part, matches[place]!, documents, knowledge) : UNKNOWN_WORD,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const least = leastCoverage(parts.length);
  const places = new Map<string, number>();
  parts.forEach(({ concepts }, place) => concepts.forEach((id) => places.set(id, place)));
  const ranked: Ranked[] = [];

  const consider = (
    target: Target,
    found: readonly (Match | undefined)[],
    titles: Document['titles'],
  ): void => {
    const qualities = parts.map(
      (part, place) => qualityFor(target, part, found[place]) * (part.isCorrected ? CORRECTED : 1),
    );
    const coverage =
      qualities.reduce((sum, quality, place) => sum + quality * weights[place]!, 0) / all;
    const bm25 = found.reduce((sum, match) => sum + (match?.score ?? 0), 0);
    const fit = fitOf(target, {
      question,
      knowledge,
      coverage,
      qualities,
      titles,
      isNamed,
      placeOf: (id) => places.get(id),
    });
    if (
      fit === null ||
      coverage < least + (target.kind === 'statement' ? MORE_OF_STATEMENT : 0) - 1e-9
    )
      return;
    ranked.push({
      target,
      coverage,
      entry: entryFor(target, parts),
      terms: new Set(found.flatMap((match) => match?.terms ?? [])),
      score: coverage + fit + 0.1 * (bm25 / (bm25 + 20)),
    });
  };

  const seen = new Set<number>(matches.flatMap((found) => [...found.keys()]));
  const withDocument = new Set<string>();
  for (const id of seen) {
    const { target, titles } = documents[id]!;
    if (target.kind === 'concept') withDocument.add(target.concept);
    consider(
      target,
      matches.map((found) => found.get(id)),
      titles,
    );
  }
  for (const concept of named)
    if (!withDocument.has(concept)) consider({ kind: 'concept', concept }, [], []);
  return ranked.sort((a, b) => b.score - a.score);
}

function weightOf(
  { concepts, issues }: Part,
  matches: ReadonlyMap<number, Match>,
  documents: readonly Document[],
  { pack }: Knowledge,
): number {
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

interface Circumstances {
  readonly question: Question;
  readonly knowledge: Knowledge;
  readonly coverage: number;
  readonly qualities: readonly number[];
  readonly titles: Document['titles'];
  isNamed(concept: ConceptId): boolean;
  /** The place among the question's parts at which a concept is named. */
  placeOf(concept: ConceptId): number | undefined;
}

const WHOLE = 0.99;
const NEARLY_WHOLE = 0.85;
const MOSTLY = 0.6;
/** An issue's own name leads to all who speak of it, before a term of the same name. */
const ISSUE_BY_NAME = 0.6;
/** A query is a title, or a good part of it. */
const ALIKE = 0.7;
/** A query is the title, but for a word. */
const SAME = 0.9;

/**
 * What speaks for an answer of one kind beside what it covers; null if it is no answer. The weights are
 * chosen so that the questions in tests/knowledge/search/queries get the answers that they should.
 */
function fitOf(target: Target, of: Circumstances): number | null {
  const { question, coverage } = of;
  const likeness = titleLikeness(question, of.titles, target.kind);
  switch (target.kind) {
    case 'position':
      return positionFit(target, of);
    case 'concept':
      if (!of.isNamed(target.concept)) return -0.1;
      return coverage > NEARLY_WHOLE && !question.whether ? 0.3 : 0;
    case 'issue':
      if (coverage <= NEARLY_WHOLE) return -0.1;
      if (question.parts.length === 1 && likeness === 1) return ISSUE_BY_NAME;
      return question.parts.some(({ issues }) => issues.includes(target.issue)) ? 0.28 : 0.05;
    case 'disagreement':
      return (
        byTitle(likeness, 0.6, coverage > WHOLE ? 0.12 : -0.08) +
        (question.whether && coverage >= MOSTLY ? 0.4 : 0)
      );
    case 'event':
      return (
        byTitle(likeness, 0.3, coverage > NEARLY_WHOLE ? 0.12 : -0.12) + (question.when ? 0.45 : 0)
      );
    case 'statement':
      return likeness > SAME ? 0.6 : byTitle(likeness, 0.3, 0);
  }
}

function byTitle(likeness: number, weight: number, otherwise: number): number {
  return likeness > ALIKE ? weight * likeness : otherwise;
}

function positionFit(
  { country, isStated }: Extract<Target, { kind: 'position' }>,
  of: Circumstances,
): number | null {
  const {
    question: { parts, wants },
    knowledge,
    qualities,
  } = of;
  const isParty = (id: string): boolean => knowledge.pack.manifest.parties.includes(id);
  const isCountry = parts.map(({ concepts }) => concepts.some(isParty));
  const wanted = wants ? 0.15 : 0;
  const place = of.placeOf(country);
  if (place === undefined)
    return isStated && !isCountry.includes(true) ? unaskedPositionFit(country, of) : null;
  const isFrom = parts[place]!.isFrom && isCountry.some((one, at) => one && at !== place);
  const order = 0.1 * place + (isFrom ? 0.25 : 0);
  // Countries alone are answered by their pages, then by their positions; what one wants of another, by its positions.
  if (isCountry.every(Boolean)) {
    if (!isStated) return null;
    return (parts.length > 1 ? 0.25 + wanted : 0.15) - order;
  }
  const isOnIssue = parts.some(
    (_part, at) => at !== place && !isCountry[at] && qualities[at]! >= 0.5,
  );
  if (!isOnIssue) return null;
  return (isStated ? 0.3 : 0.12) + wanted - order;
}

/** Of a country that the question does not name, and neither any other. */
function unaskedPositionFit(country: string, of: Circumstances): number | null {
  const {
    question: { parts, wants },
    knowledge,
    coverage,
  } = of;
  const speaks = parts.some(({ concepts }) =>
    concepts.some((id) => knowledge.conceptById(id)?.speaksFor === country),
  );
  if (wants && speaks) return coverage >= MOSTLY ? 0.3 : null;
  if (coverage < 0.75) return null;
  return wants ? 0.05 : -0.25;
}

/** 0 to 1: how much a query, question words and all, is a title, or the beginning or a part of it. */
function titleLikeness(
  { terms, isSentence }: Question,
  titles: Document['titles'],
  kind: Target['kind'],
): number {
  // A question often has only a part of a title's words; a statement is searched for by its own.
  const isPart = isSentence && kind !== 'statement';
  let most = 0;
  for (const own of titles) {
    let shared = 0;
    for (const [place, term] of terms.entries()) {
      if (
        own.includes(term) ||
        (place === terms.length - 1 && own.some((one) => one.startsWith(term)))
      )
        shared++;
    }
    const within = terms.length > 2 && isPart ? (0.9 * shared) / terms.length : 0;
    most = Math.max(most, (2 * shared) / (own.length + terms.length), within);
  }
  return most;
}
