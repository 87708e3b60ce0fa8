import type { Knowledge } from '../index';
import type { ConceptId } from '../pack';
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

/** What answers less of a question than this is no answer. */
const LEAST_COVERAGE = 0.5;
/** A statement stands for itself alone: half of what was asked is chance. */
const LEAST_OF_STATEMENT = 0.6;
/** In a question of many words some may miss. */
const MANY_PARTS = 5;
const LEAST_OF_MANY = 0.4;
/** The rarer a word, the more it says; one that nearly all statements have says this much. */
const COMMON_WORD = 0.25;

/**
 * Ranks what the pack holds by how much of a question it answers, and how well it fits what is asked:
 * a position for a country and an issue, an event for a day, a disagreement for its own question.
 *
 * @param question taken apart
 * @param documents that can answer
 * @returns the best first
 */
export function rank(question: Question, knowledge: Knowledge, documents: readonly Document[], fullText: FullText): Ranked[] {
  const statements = knowledge.pack.statements.length;
  const { parts } = question;
  if (parts.length === 0) return [];
  const matches = parts.map((part) => fullText.match(part));
  const named = new Set(parts.flatMap(({ concepts }) => concepts));
  const isNamed = (id: string): boolean => named.has(id);
  const isKnown = parts.map((part, place) => part.concepts.length + part.issues.length > 0 || matches[place]!.size > 0);
  const weights = parts.map((part, place) => (isKnown[place] ? weightOf(part, matches[place]!, documents, statements) : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const least = parts.length >= MANY_PARTS ? LEAST_OF_MANY : LEAST_COVERAGE;
  const places = new Map<string, number>();
  parts.forEach(({ concepts }, place) => concepts.forEach((id) => places.set(id, place)));
  const ranked: Ranked[] = [];

  const consider = (target: Target, found: readonly (Match | undefined)[], titles: Document['titles']): void => {
    const qualities = parts.map((part, place) => qualityFor(target, part, found[place]));
    const coverage = qualities.reduce((sum, quality, place) => sum + quality * weights[place]!, 0) / all;
    const bm25 = found.reduce((sum, match) => sum + (match?.score ?? 0), 0);
    const fit = fitOf(target, { question, knowledge, coverage, qualities, titles, isNamed, placeOf: (id) => places.get(id) });
    if (fit === null || coverage < (target.kind === 'statement' ? Math.max(least, LEAST_OF_STATEMENT - (parts.length >= MANY_PARTS ? 0.2 : 0)) : least) - 1e-9) return;
    ranked.push({
      target, coverage, entry: entryFor(target, parts), terms: new Set(found.flatMap((match) => match?.terms ?? [])),
      score: coverage + fit + 0.1 * (bm25 / (bm25 + 20)),
    });
  };

  const seen = new Set<number>(matches.flatMap((found) => [...found.keys()]));
  const withDocument = new Set<string>();
  for (const id of seen) {
    const { target, titles } = documents[id]!;
    if (target.kind === 'concept') withDocument.add(target.concept);
    consider(target, matches.map((found) => found.get(id)), titles);
  }
  for (const concept of named) if (!withDocument.has(concept)) consider({ kind: 'concept', concept }, [], []);
  return ranked.sort((a, b) => b.score - a.score);
}

function weightOf(part: Part, matches: ReadonlyMap<number, Match>, documents: readonly Document[], statements: number): number {
  if (part.concepts.length > 0) return 1;
  let having = 0;
  for (const id of matches.keys()) if (documents[id]!.target.kind === 'statement') having++;
  return Math.max(COMMON_WORD, Math.min(1, Math.log((statements + 1) / (having + 1)) / Math.log(statements + 1)));
}

function qualityFor(target: Target, part: Part, match: Match | undefined): number {
  if (target.kind === 'concept' && part.concepts.includes(target.concept)) return PART_OF_NAME + (1 - PART_OF_NAME) * Math.min(1, part.share);
  return match?.quality ?? 0;
}

function entryFor(target: Target, parts: readonly Part[]): LabelEntry | null {
  if (target.kind !== 'concept') return null;
  return parts.flatMap(({ entries }) => entries).find(({ concept }) => concept === target.concept) ?? null;
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
/** An issue's own name leads to all who speak of it, before a term of the same name. */
const ISSUE_BY_NAME = 0.6;
/** A query is a title, or a good part of it. */
const ALIKE = 0.7;
/** A query is the title, but for a word. */
const SAME = 0.9;

/** What speaks for an answer of one kind beside what it covers; null where it is no answer. */
function fitOf(target: Target, of: Circumstances): number | null {
  const { question, coverage } = of;
  const likeness = titleLikeness(question, of.titles, target.kind);
  switch (target.kind) {
    case 'position':
      return positionFit(target, of);
    case 'concept':
      return !of.isNamed(target.concept) ? -0.1 : coverage > NEARLY_WHOLE ? 0.3 : 0;
    case 'issue':
      return coverage <= NEARLY_WHOLE ? -0.1 : question.parts.length === 1 && likeness === 1 ? ISSUE_BY_NAME : 0.28;
    case 'disagreement':
      return (likeness > ALIKE ? 0.6 * likeness : coverage > WHOLE ? 0.12 : -0.08) + (question.whether && coverage > NEARLY_WHOLE ? 0.25 : 0);
    case 'event':
      return (likeness > ALIKE ? 0.3 * likeness : coverage > WHOLE ? 0.12 : -0.12) + (question.when ? 0.45 : 0);
    case 'statement':
      return likeness > SAME ? 0.6 : likeness > ALIKE ? 0.3 * likeness : 0;
  }
}

function positionFit({ country, isStated }: Extract<Target, { kind: 'position' }>, of: Circumstances): number | null {
  const { question, knowledge, qualities, coverage } = of;
  const isParty = (id: string): boolean => knowledge.pack.manifest.parties.includes(id);
  const place = of.placeOf(country);
  const wanted = question.wants ? 0.15 : 0;
  if (place === undefined) {
    // Another country is asked about, or nothing is said of this one.
    if (!isStated || coverage < 0.75 || question.parts.some(({ concepts }) => concepts.some(isParty))) return null;
    return (wanted > 0 ? 0.05 : -0.25);
  }
  const subject = question.parts.some((part, at) => at !== place && !part.concepts.some(isParty) && qualities[at]! >= 0.5);
  // A country alone is answered by its page, then by its positions.
  if (!subject) return question.parts.length === 1 && isStated ? 0.15 : null;
  const isFrom = question.parts[place]!.isFrom && question.parts.some((part, at) => at !== place && part.concepts.some(isParty));
  return (isStated ? 0.3 : 0.12) + wanted - (isFrom ? 0.25 : 0) - 0.05 * place;
}

/** 0 to 1: how much a query, question words and all, is a title, or the beginning or a part of it. */
function titleLikeness({ words, isSentence }: Question, titles: Document['titles'], kind: Target['kind']): number {
  // A statement is looked for by its words; whoever asks a question has only a part of its title.
  const isPart = isSentence && kind !== 'statement';
  let most = 0;
  for (const own of titles) {
    let shared = 0;
    for (const [place, { stem }] of words.entries()) {
      if (own.includes(stem) || (place === words.length - 1 && own.some((word) => word.startsWith(stem)))) shared++;
    }
    const within = words.length > 2 && isPart ? (0.9 * shared) / words.length : 0;
    most = Math.max(most, (2 * shared) / (own.length + words.length), within);
  }
  return most;
}
