import MiniSearch, { type SearchResult } from 'minisearch';
import type { Document, Target } from './documents';
import { nearest } from './names/spellings';
import type { Part, Vocabulary } from './question';
import { pairUp, wordsOf, type Word } from './words';

/** How well a document answers one part of a question. */
export interface Match {
  /** 0 to 1; 1 if the title contains the exact words. */
  readonly quality: number;
  /** BM25 score, which orders documents of the same quality. */
  readonly score: number;
  /** Index terms of the document that match. */
  readonly terms: readonly string[];
}

export interface FullText extends Vocabulary {
  /** @returns matches by document id */
  match(part: Part): ReadonlyMap<number, Match>;
}

type WordField = 'title' | 'text' | 'more';
type Field = WordField | 'concepts' | 'issue';

/** Quality of a match in each field of each kind of document. */
const QUALITY: { readonly [Kind in Target['kind']]: { readonly [Of in Field]: number } } = {
  concept: { title: 0.6, text: 0.55, more: 0.9, concepts: 1, issue: 0 },
  position: { title: 1, text: 0.9, more: 0, concepts: 0.95, issue: 0.8 },
  issue: { title: 1, text: 0.9, more: 0, concepts: 0, issue: 1 },
  disagreement: { title: 1, text: 0.75, more: 0, concepts: 0.75, issue: 0.3 },
  event: { title: 1, text: 0, more: 0.9, concepts: 0.5, issue: 0 },
  statement: { title: 0, text: 1, more: 0.7, concepts: 0.9, issue: 0.4 },
};
/** Factor for a match of only the start of a word. */
const BEGINNING = 0.9;
/**
 * Factor for a part of a name: a family name identifies a person nearly as well as the full name.
 */
export const PART_OF_NAME = 0.95;
const SHORTEST_BEGINNING = 4;
const MOST_REMEMBERED = 100;

const WORDS: readonly WordField[] = ['title', 'text', 'more'];
const FIELDS: readonly Field[] = [...WORDS, 'concepts', 'issue'];

/**
 * Indexes documents by their words, in steps.
 *
 * @param documents sorted by id
 * @param issueOf gives the issue of a term
 * @returns a generator that yields between steps and returns the index
 */
export function* buildFullText(
  documents: readonly Document[],
  issueOf: (concept: string) => string | undefined,
): Generator<void, FullText> {
  /** The words of the document that is added, by its texts. */
  let words = new Map<string, Word[]>();
  const index = new MiniSearch<Document>({
    fields: [...FIELDS],
    tokenize: (text, field) =>
      field === 'concepts' || field === 'issue' ? text.split(' ') : pairUp(words.get(text)!),
    processTerm: (term) => term || null,
  });
  const stems = new Set<string>();
  const spellings = new Map<string, Set<string>>();
  for (const [place, document] of documents.entries()) {
    words = new Map(WORDS.map((field) => [document[field], wordsOf(document[field])]));
    index.add(document);
    for (const { stem, folded, unspaced } of [...words.values()].flat()) {
      stems.add(stem);
      if (!unspaced && !/\d/.test(folded))
        spellings.set(folded.charAt(0), (spellings.get(folded.charAt(0)) ?? new Set()).add(folded));
    }
    if (place % DOCUMENTS_A_STEP === 0) yield;
  }
  return {
    match: remembered((part) => matchesOf(part, index, documents, issueOf)),
    has: (term) => stems.has(term),
    hasBeginning: (stem) =>
      stem.length >= SHORTEST_BEGINNING - 1 && [...stems].some((one) => one.startsWith(stem)),
    meant: (folded) => nearest(folded, spellings.get(folded.charAt(0)) ?? []),
  };
}

/** Caches results by part: after the next letter that a reader types, most parts are the same. */
function remembered(
  match: (part: Part) => ReadonlyMap<number, Match>,
): (part: Part) => ReadonlyMap<number, Match> {
  const answered = new Map<string, ReadonlyMap<number, Match>>();
  return (part) => {
    const { terms, concepts, issues, isBeginning, share } = part;
    const key = JSON.stringify([terms, concepts, issues, isBeginning, share]);
    const known = answered.get(key) ?? match(part);
    if (answered.size >= MOST_REMEMBERED) answered.clear();
    answered.set(key, known);
    return known;
  };
}

function matchesOf(
  part: Part,
  index: MiniSearch<Document>,
  documents: readonly Document[],
  issueOf: (concept: string) => string | undefined,
): Map<number, Match> {
  const matches = new Map<number, Match>();
  const note = (id: number, found: Match): void => {
    const known = matches.get(id);
    matches.set(id, {
      quality: Math.max(found.quality, known?.quality ?? 0),
      score: Math.max(found.score, known?.score ?? 0),
      terms: [...(known?.terms ?? []), ...found.terms],
    });
  };
  const kindOf = ({ id }: SearchResult): Target['kind'] => documents[id as number]!.target.kind;

  const isBeginning =
    part.isBeginning ||
    (part.concepts.length === 0 && part.terms.every((term) => term.length >= SHORTEST_BEGINNING));
  for (const result of ask(index, part.terms, WORDS, isBeginning)) {
    const share = result.queryTerms.length / part.terms.length;
    // A part of a name may be a part of another name.
    if (share < 1 && part.concepts.length > 0) continue;
    const quality = qualityOf(kindOf(result), result, part.terms) * share;
    note(result.id as number, { quality, score: result.score, terms: Object.keys(result.match) });
  }

  const factor = PART_OF_NAME + (1 - PART_OF_NAME) * Math.min(1, part.share);
  const issues = [...part.issues, ...part.concepts.flatMap((id) => issueOf(id) ?? [])];
  for (const [ids, field] of [
    [part.concepts, 'concepts'],
    [issues, 'issue'],
  ] as const) {
    for (const result of ask(index, ids, [field], false)) {
      const kind = kindOf(result);
      // A term is not its issue: positions on the issue match, the issue's page does not.
      if (field === 'issue' && part.issues.length === 0 && kind !== 'position') continue;
      const quality = qualityOf(kind, result, ids) * factor;
      note(result.id as number, { quality, score: result.score, terms: [] });
    }
  }
  return matches;
}

function ask(
  index: MiniSearch<Document>,
  terms: readonly string[],
  fields: readonly Field[],
  prefix: boolean,
): SearchResult[] {
  if (terms.length === 0) return [];
  return index.search(
    { combineWith: 'OR', queries: [...terms] },
    { fields: [...fields], prefix, tokenize: (text) => [text] },
  );
}

function qualityOf(
  kind: Target['kind'],
  { match }: SearchResult,
  asked: readonly string[],
): number {
  return Math.max(
    ...Object.entries(match).map(([term, fields]) => {
      const best = Math.max(...fields.map((field) => QUALITY[kind][field as Field]));
      return asked.includes(term) ? best : best * BEGINNING;
    }),
  );
}

const DOCUMENTS_A_STEP = 32;
