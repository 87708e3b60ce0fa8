import type { Knowledge } from '../../index';
import { questionWords, type QuestionWordKind } from '../question-words';
import { packLabels, TONAL, type PackLabel } from './pack-labels';
import { Spellings } from './spellings';
import { wordsOf, type Word } from '../words';

/** One name of a concept or an issue, with its words. */
export interface LabelEntry extends PackLabel {
  readonly words: readonly Word[];
  /** The name's folded words, separated by single spaces. */
  readonly folded: string;
}

/** Names, or a phrase of questions, that start at a word of a query. `length` counts words. */
export type Found =
  | { readonly length: number; readonly entries: readonly LabelEntry[] }
  | { readonly length: number; readonly kinds: readonly QuestionWordKind[] };

/** Index of all names of a pack in all languages, and of the words of questions. */
export interface LabelIndex {
  readonly entries: readonly LabelEntry[];
  /** @returns the longest name or phrase that starts at a word's index, or null */
  at(words: readonly Word[], place: number): Found | null;
  /** @returns names in the reader's language with this word: family names, parts of long names */
  withWord(stem: string): readonly LabelEntry[];
  /** @returns names in the reader's language with a word that starts like this */
  withBeginning(folded: string): readonly LabelEntry[];
  /**
   * @returns whether a name in the reader's language, or a phrase of questions, contains the word
   */
  knows(word: Word): boolean;
  /** @returns the word of a name or a question that the reader probably meant, or null */
  meant(folded: string): string | null;
}

const LABELS_A_STEP = 256;
/**
 * Shortest name in another language than the reader's: shorter abbreviations mean something else
 * ("EU").
 */
export const SHORTEST_FOREIGN = 3;

/**
 * Indexes the labels of a pack, in steps.
 *
 * @param knowledge the pack
 * @param language of the interface, BCP 47
 * @returns a generator that yields between steps and returns the index
 */
export function* buildLabelIndex(
  knowledge: Knowledge,
  language: string,
): Generator<void, LabelIndex> {
  const entries: LabelEntry[] = [];
  const byStems = new Map<string, LabelEntry[]>();
  const longest = new Map<string, number>();
  const byWord = new Map<string, LabelEntry[]>();
  const spellings = new Spellings();
  const phrases = phrasesByStems(language);

  const addWords = (
    words: readonly Word[],
    origin: Pick<LabelEntry, 'isOwnLanguage' | 'isTonal'>,
  ): void => {
    const [first] = words;
    if (!first) return;
    longest.set(first.stem, Math.max(longest.get(first.stem) ?? 0, words.length));
    spellings.add(words, origin);
  };
  for (const { words, isTonal } of [...phrases.values()].flat())
    addWords(words, { isOwnLanguage: true, isTonal });

  let count = 0;
  for (const raw of packLabels(knowledge, language)) {
    const words = wordsOf(raw.label);
    const entry: LabelEntry = { ...raw, words, folded: foldedOf(words) };
    entries.push(entry);
    const key = keyOf(words);
    byStems.set(key, [...(byStems.get(key) ?? []), entry]);
    addWords(words, entry);
    if (entry.isOwnLanguage && isNameOfParts(entry, knowledge)) {
      for (const stem of new Set(words.map((word) => word.stem)))
        byWord.set(stem, [...(byWord.get(stem) ?? []), entry]);
    }
    if (++count % LABELS_A_STEP === 0) yield;
  }

  return {
    entries,
    at: (words, place) => foundAt(words, place, { longest, phrases, byStems, language }),
    withWord: (stem) => byWord.get(stem) ?? [],
    withBeginning: (folded) =>
      [...byWord].filter(([stem]) => stem.startsWith(folded)).flatMap(([, found]) => found),
    knows: (word) => spellings.knows(word),
    meant: (folded) => spellings.meant(folded),
  };
}

interface Lists {
  /** By first stem: the number of words of the longest name or phrase that starts with it. */
  readonly longest: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStems: ReadonlyMap<string, readonly LabelEntry[]>;
  readonly language: string;
}

/** See `LabelIndex.at`. */
function foundAt(
  words: readonly Word[],
  place: number,
  { longest, phrases, byStems, language }: Lists,
): Found | null {
  const most = Math.min(longest.get(words[place]!.stem) ?? 0, words.length - place);
  for (let length = most; length > 0; length--) {
    const asked = words.slice(place, place + length);
    const key = keyOf(asked);
    const meant = (phrases.get(key) ?? []).filter((phrase) => isSpelled(phrase, asked));
    const named = (byStems.get(key) ?? []).filter(
      (entry) =>
        isSpelled(entry, asked) &&
        isNamed(entry, asked, language, meant.length > 0) &&
        isWhole(words, place, length),
    );
    if (named.length > 0) return { length, entries: closest(named, asked) };
    if (meant.length > 0) return { length, kinds: meant.map(({ kind }) => kind) };
  }
  return null;
}

/** @returns words in the form in which names are compared */
export function foldedOf(words: readonly Word[]): string {
  return words
    .map((word, place) =>
      place > 0 && !(word.unspaced && words[place - 1]!.unspaced) ? ` ${word.folded}` : word.folded,
    )
    .join('');
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ stem }) => stem).join(' ');
}

/**
 * A label that without accents is a question word counts only with its accents or in its own
 * language: "Mỹ", "my".
 */
function isNamed(
  { isOwnLanguage, words }: LabelEntry,
  asked: readonly Word[],
  language: string,
  isPhrase: boolean,
): boolean {
  const [word] = words;
  if (words.length > 1 || !word || word.unspaced) return true;
  if (isPhrase)
    return (
      asked[0]!.written === word.written &&
      (word.written !== word.folded || (isOwnLanguage && language !== 'en'))
    );
  return isOwnLanguage || word.folded.length >= SHORTEST_FOREIGN;
}

/** A name in katakana does not match inside a longer word in katakana. */
function isWhole(words: readonly Word[], place: number, length: number): boolean {
  const isKatakana = (at: number): boolean =>
    /^[\p{Script=Katakana}ー]/u.test(words[at]?.written ?? '');
  const adjoins = (left: number): boolean =>
    words[left]?.end === words[left + 1]?.start && isKatakana(left) && isKatakana(left + 1);
  return !adjoins(place - 1) && !adjoins(place + length - 1);
}

/**
 * One word of a person's or a body's name can stand for it. One word of a term means something
 * else, and one syllable of a Vietnamese name is not a word.
 */
function isNameOfParts({ concept, by, isTonal }: LabelEntry, knowledge: Knowledge): boolean {
  const type = concept === null ? undefined : knowledge.conceptById(concept)?.type;
  return by !== 'alternative' && !isTonal && type !== undefined && type !== 'term';
}

/**
 * Of labels with the same stems, those with the same spelling and accents, otherwise those with the
 * same letters.
 */
function closest(entries: readonly LabelEntry[], asked: readonly Word[]): readonly LabelEntry[] {
  const written = asked.map((word) => word.written).join(' ');
  const folded = foldedOf(asked);
  const asWritten = entries.filter(
    ({ words }) => words.map((word) => word.written).join(' ') === written,
  );
  if (asWritten.length > 0) return asWritten;
  const spelled = entries.filter((entry) => entry.folded === folded);
  return spelled.length > 0 ? spelled : entries;
}

/** In a language whose accents distinguish words, typed accents must match. */
function isSpelled(
  { words, isTonal }: Pick<LabelEntry, 'words' | 'isTonal'>,
  asked: readonly Word[],
): boolean {
  return (
    !isTonal ||
    asked.every(
      ({ written, folded }, place) => written === folded || written === words[place]!.written,
    )
  );
}

type Phrase = Pick<LabelEntry, 'words' | 'isTonal'> & { readonly kind: QuestionWordKind };

function phrasesByStems(reader: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const { phrase, language, kind } of questionWords()) {
    // "A" is a question word only in French.
    if (kind.startsWith('whether') && language !== reader && language !== 'en') continue;
    const words = wordsOf(phrase);
    const key = keyOf(words);
    phrases.set(key, [...(phrases.get(key) ?? []), { words, kind, isTonal: language === TONAL }]);
  }
  return phrases;
}
