import type { ConceptId, IssueId } from '../../pack/pack';
import { foldedOf, type LabelEntry, type LabelIndex } from './names/label-index';
import type { QuestionWordKind } from './question-words';
import { pairUp, wordsOf, type Word } from './words';

/** A name or a word that a query looks for; question words are not parts. */
export interface Part {
  /** As it was typed, or as it was meant. */
  readonly folded: string;
  /** Concepts that it names; empty if it is a word and no name. */
  readonly concepts: readonly ConceptId[];
  readonly issues: readonly IssueId[];
  /** The labels by which it names them. */
  readonly entries: readonly LabelEntry[];
  /** How much of a name it is, 0 to 1. */
  readonly share: number;
  /** For the full-text index. */
  readonly terms: readonly string[];
  /** Longer words that begin so count too. */
  readonly isBeginning: boolean;
  /** It was spelled otherwise. */
  readonly isCorrected: boolean;
  /** A word like "from" or "of" comes before it. */
  readonly isFrom: boolean;
}

/** A query, taken apart. */
export interface Question {
  readonly parts: readonly Part[];
  /** Asks what a holder wants. */
  readonly wants: boolean;
  /** Asks for a day. */
  readonly when: boolean;
  /** Asks whether something is so. */
  readonly whether: boolean;
  /** Has question words in it, so it is more than a list of search words. */
  readonly isSentence: boolean;
  /** All its words, question words too. */
  readonly words: readonly Word[];
  /** The same, for the full-text index. */
  readonly terms: readonly string[];
  /** Some of its words are not known as they are spelled. */
  readonly hasUnknown: boolean;
  /** The words that were taken for slips, as they were meant. */
  readonly corrected: readonly string[];
}

/** Words of the full-text index. */
export interface Vocabulary {
  has(term: string): boolean;
  hasBeginning(stem: string): boolean;
  /** @returns the word that one is probably a slip for, or null */
  meant(folded: string): string | null;
}

const SHORTEST_BEGINNING = 3;
/** A shorter word that is near to one of a text is mostly another word: "stock", "stuck". */
const SHORTEST_SLIP_OF_TEXT = 6;
/** Less of a name is a word like "international". */
const SMALLEST_SHARE = 0.35;
/** A beginning that more names share is not taken for a name. */
const MOST_BEGUN = 3;

/**
 * @param query as it was typed
 * @param labels names and question words
 * @param vocabulary what else is written in the pack
 * @param areSyllables a word that is written alone may be a part of one, as in Vietnamese
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
      // "From" counts for "from the United States" too.
      isFrom ||= found.kinds.includes('from');
    }
    place += found.length;
  }
  takeLoose();
  // If "demands" is the whole query, it is a search word.
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

/** What was typed, with words that the pack lacks replaced by the ones they are nearest to. */
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
      (word.folded.length < SHORTEST_SLIP_OF_TEXT ? null : vocabulary.meant(word.folded));
    const right = meant === null ? undefined : wordsOf(meant)[0];
    if (!right) return word;
    corrected.push(right.folded);
    return { ...right, start: word.start, end: word.end };
  });
  return { words, corrected, hasUnknown };
}

/** Places of words that belong to a name in any language, or to a phrase of questions. */
function placesFound(words: readonly Word[], labels: LabelIndex): ReadonlySet<number> {
  const places = new Set<number>();
  for (let place = 0; place < words.length;) {
    const length = labels.at(words, place)?.length ?? 0;
    for (let one = place; one < place + length; one++) places.add(one);
    place += Math.max(1, length);
  }
  return places;
}

/** The verb comes first, or the sentence ends with a particle that asks. */
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
 * Groups words into runs that are searched as one. Adjacent Japanese characters are a run, which ends
 * after hiragana; adjacent Vietnamese syllables are one too; any other word is a run of its own. A run
 * of one or two hiragana is dropped.
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

/** Those labels that name one and the same: a person by one of their names, or what alone has the word in its name. */
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
