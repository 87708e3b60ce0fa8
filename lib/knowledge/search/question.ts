import type { ConceptId, IssueId } from '../../pack/pack';
import { foldedOf, type LabelEntry, type LabelIndex } from './names/label-index';
import type { QuestionWordKind } from './question-words';
import { pairUp, wordsOf, type Word } from './words';

/** A name or a word that a query searches for. Question words are not parts. */
export interface Part {
  /** As typed or, if it was misspelled, as meant. */
  readonly folded: string;
  /** Concepts that it names; empty if it is not a name. */
  readonly concepts: readonly ConceptId[];
  readonly issues: readonly IssueId[];
  /** The labels that match it. */
  readonly entries: readonly LabelEntry[];
  /** Share of the name that was typed, 0 to 1. */
  readonly share: number;
  /** Its terms for the full-text index. */
  readonly terms: readonly string[];
  /** Longer words that start with it match too. */
  readonly isBeginning: boolean;
  /** The reader spelled it differently. */
  readonly isCorrected: boolean;
  /** A word like "from" or "of" comes before it. */
  readonly isFrom: boolean;
}

/** A parsed query. */
export interface Question {
  readonly parts: readonly Part[];
  /** It asks what a holder wants. */
  readonly wants: boolean;
  /** It asks for a date. */
  readonly when: boolean;
  /** It is a yes-no question. */
  readonly whether: boolean;
  /** It contains question words, so it is more than a list of search words. */
  readonly isSentence: boolean;
  /** All its words, question words included. */
  readonly words: readonly Word[];
  /** The terms of all its words, for the full-text index. */
  readonly terms: readonly string[];
  /** It contains words that are unknown in the typed spelling. */
  readonly hasUnknown: boolean;
  /** The corrected spelling of words that were taken for typos. */
  readonly corrected: readonly string[];
}

/** The words of the full-text index. */
export interface Vocabulary {
  has(term: string): boolean;
  hasBeginning(stem: string): boolean;
  /** @returns the word that was probably meant, or null */
  meant(folded: string): string | null;
}

const SHORTEST_BEGINNING = 3;
/** A shorter word that is similar to one in a text is mostly another word: "stock", "stuck". */
const SHORTEST_TYPO_OF_TEXT = 6;
/** A smaller share of a name is too general, such as "international". */
const SMALLEST_SHARE = 0.35;
/** A start of a word that more names share is not taken as a name. */
const MOST_BEGUN = 3;

/**
 * @param query as typed
 * @param labels names and question words
 * @param vocabulary the other words of the pack
 * @param areSyllables whether spaces separate syllables, as in Vietnamese
 * @returns the parsed query
 */
export function readQuestion(
  query: string,
  labels: LabelIndex,
  vocabulary: Vocabulary,
  areSyllables = false,
): Question {
  const typed = wordsOf(query);
  const { words, corrected, hasUnknown } = correct(typed, labels, vocabulary);
  const kinds = new Set<QuestionWordKind>();
  const parts: Part[] = [];
  const asking: Word[] = [];
  let loose: Word[] = [];
  let isFrom = false;
  const take = (part: Part): void => {
    const named = (one: Part): string => [...one.concepts, ...one.issues].join(' ');
    const isCorrected = part.folded.split(' ').some((word) => corrected.includes(word));
    if (named(part) === '' || parts.every((one) => named(one) !== named(part)))
      parts.push({ ...part, isCorrected });
    isFrom = false;
  };
  const takeLoose = (): void => {
    for (const run of runsOf(loose, areSyllables))
      take(partOfWords(run, isFrom, run.at(-1) === words.at(-1), labels, vocabulary));
    loose = [];
  };
  for (let place = 0; place < words.length;) {
    const found = labels.at(words, place);
    if (!found) {
      loose.push(words[place++]!);
      continue;
    }
    takeLoose();
    const run = words.slice(place, place + found.length);
    if ('entries' in found) take(partOfName(run, found.entries, 1, isFrom));
    else {
      for (const kind of found.kinds) kinds.add(kind);
      if (found.kinds.includes('wanting')) asking.push(...run);
      // "From" also belongs to the country in "from the United States".
      isFrom ||= found.kinds.includes('from');
    }
    place += found.length;
  }
  takeLoose();
  // A question word that is the whole query, such as "demands", is a search word.
  if (parts.length === 0)
    parts.push(...asking.map((word) => partOfWords([word], false, false, labels, vocabulary)));
  return {
    parts,
    wants: kinds.has('wanting'),
    when: kinds.has('when'),
    whether: whether(words, labels, kinds),
    isSentence: kinds.size > 0,
    words: typed,
    terms: pairUp(typed),
    hasUnknown,
    corrected,
  };
}

/** Replaces words that the pack does not have by the nearest ones that it has. */
function correct(
  typed: readonly Word[],
  labels: LabelIndex,
  vocabulary: Vocabulary,
): { words: readonly Word[]; corrected: readonly string[]; hasUnknown: boolean } {
  const corrected: string[] = [];
  let hasUnknown = false;
  const inNames = placesFound(typed, labels);
  const words = typed.map((word, place) => {
    if (inNames.has(place) || isKnown(word, place === typed.length - 1, labels, vocabulary))
      return word;
    hasUnknown = true;
    const meant =
      labels.meant(word.folded) ??
      (word.folded.length < SHORTEST_TYPO_OF_TEXT ? null : vocabulary.meant(word.folded));
    const right = meant === null ? undefined : wordsOf(meant)[0];
    if (!right) return word;
    corrected.push(right.folded);
    return { ...right, start: word.start, end: word.end };
  });
  return { words, corrected, hasUnknown };
}

/** Indexes of words that belong to a name in any language, or to a phrase of questions. */
function placesFound(words: readonly Word[], labels: LabelIndex): ReadonlySet<number> {
  const places = new Set<number>();
  for (let place = 0; place < words.length;) {
    const length = labels.at(words, place)?.length ?? 0;
    for (let one = place; one < place + length; one++) places.add(one);
    place += Math.max(1, length);
  }
  return places;
}

/**
 * @returns whether it is a yes-no question: the verb comes first, or it ends with a question
 *   particle
 */
function whether(
  words: readonly Word[],
  labels: LabelIndex,
  kinds: ReadonlySet<QuestionWordKind>,
): boolean {
  return [0, words.length - 1].some((place) => {
    if (place > 0 && kinds.has('which')) return false;
    const found = words[place] && labels.at(words, place);
    return (
      found &&
      'kinds' in found &&
      found.length < words.length &&
      found.kinds.includes(place === 0 ? 'whether' : 'whetherAtEnd')
    );
  });
}

function isKnown(word: Word, isLast: boolean, labels: LabelIndex, vocabulary: Vocabulary): boolean {
  if (word.unspaced || word.folded.length < SHORTEST_BEGINNING || /\d/.test(word.folded))
    return true;
  if (labels.knows(word) || vocabulary.has(word.stem)) return true;
  const begins =
    labels.withBeginning(word.folded).length > 0 || vocabulary.hasBeginning(word.folded);
  return begins && (isLast || word.folded.length <= SHORTEST_BEGINNING + 1);
}

/**
 * Groups words into runs that are searched as one. Adjacent Japanese characters are a run, which
 * ends after hiragana; so are adjacent Vietnamese syllables. Any other word is a separate run. A
 * run of one or two hiragana is dropped.
 */
function runsOf(words: readonly Word[], areSyllables: boolean): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last &&
      (word.unspaced
        ? last.unspaced && last.end === word.start && !(isHiragana(last) && !isHiragana(word))
        : areSyllables && !last.unspaced);
    if (run && goesOn) run.push(word);
    else runs.push([word]);
  }
  return runs.filter((run) => run.length > 2 || !run.every(isHiragana));
}

function isHiragana({ written }: Word): boolean {
  return /^\p{Script=Hiragana}/u.test(written);
}

function partOfName(
  words: readonly Word[],
  entries: readonly LabelEntry[],
  share: number,
  isFrom: boolean,
): Part {
  const unique = <T>(list: readonly (T | null)[]): T[] => [
    ...new Set(list.filter((one): one is T => one !== null)),
  ];
  return {
    folded: foldedOf(words),
    entries,
    share,
    isFrom,
    terms: pairUp(words),
    isBeginning: false,
    isCorrected: false,
    concepts: unique(entries.map(({ concept }) => concept)),
    issues: unique(entries.map(({ issue }) => issue)),
  };
}

function partOfWords(
  words: readonly Word[],
  isFrom: boolean,
  isLast: boolean,
  labels: LabelIndex,
  vocabulary: Vocabulary,
): Part {
  const [word] = words;
  const folded = foldedOf(words);
  const plain: Part = {
    folded,
    entries: [],
    concepts: [],
    issues: [],
    share: 1,
    isFrom,
    terms: pairUp(words),
    isBeginning: false,
    isCorrected: false,
  };
  if (!word || word.unspaced || words.length > 1) return plain;
  const named = oneNamed(labels.withWord(word.stem));
  if (named && shareOf(folded, named) >= SMALLEST_SHARE)
    return partOfName([word], named, shareOf(folded, named), isFrom);
  if (folded.length < SHORTEST_BEGINNING) return plain;
  const isBeginning = isLast || !vocabulary.has(word.stem);
  const begun = vocabulary.has(word.stem)
    ? []
    : labels.withBeginning(folded).filter(({ words: { length } }) => length === 1);
  if (
    begun.length > 0 &&
    new Set(begun.map(({ concept, issue }) => concept ?? issue)).size <= MOST_BEGUN
  ) {
    return { ...partOfName([word], begun, shareOf(folded, begun), isFrom), isBeginning: true };
  }
  return { ...plain, isBeginning };
}

/**
 * @returns the labels if all name the same: one person, or the only concept with the word in its
 *   name
 */
function oneNamed(entries: readonly LabelEntry[]): readonly LabelEntry[] | null {
  const shortest = [...entries].sort((a, b) => a.words.length - b.words.length);
  const [best] = shortest;
  if (!best?.concept) return null;
  const others = new Set(
    shortest
      .filter(({ words }) => words.length <= best.words.length)
      .map(({ concept, issue }) => concept ?? issue),
  );
  return others.size === 1 ? shortest.filter(({ concept }) => concept === best.concept) : null;
}

function shareOf(folded: string, entries: readonly LabelEntry[]): number {
  return Math.max(...entries.map((entry) => folded.length / entry.folded.length));
}
