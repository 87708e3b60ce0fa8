import type { Knowledge } from '../../index';
import { questionWords, type QuestionWordKind } from '../question-words';
import { packLabels, TONAL, type PackLabel } from './pack-labels';
import { Spellings } from './spellings';
import { wordsOf, type Word } from '../words';

/** One name of a concept or an issue, taken apart. */
export interface LabelEntry extends PackLabel {
  readonly words: readonly Word[];
  /** Its words, folded, with single spaces. */
  readonly folded: string;
}

/** What begins at a word of a query: names, or a phrase of questions; `length` words long. */
export type Found =
  | { readonly length: number; readonly entries: readonly LabelEntry[] }
  | { readonly length: number; readonly kinds: readonly QuestionWordKind[] };

/** Every name of a pack in every language, and the words of questions, to be found in what is typed. */
export interface LabelIndex {
  readonly entries: readonly LabelEntry[];
  /** @returns the longest name or phrase that begins at a place, or null */
  at(words: readonly Word[], place: number): Found | null;
  /** @returns names in the reader's language of which a word is this one: family names, parts of long names */
  withWord(stem: string): readonly LabelEntry[];
  /** @returns names in the reader's language of which a word begins so */
  withBeginning(folded: string): readonly LabelEntry[];
  /** @returns whether a name in the reader's language, or a phrase of questions, has the word */
  knows(word: Word): boolean;
  /** @returns the word of a name or a question that was probably meant, or null */
  meant(folded: string): string | null;
}

const LABELS_A_STEP = 256;
/** In another language than the reader's, shorter abbreviations mean something else: "EU". */
export const SHORTEST_FOREIGN = 3;

/**
 * Reads the labels of a pack, a few at a time.
 *
 * @param knowledge the pack
 * @param language of the interface, BCP 47
 * @returns a generator that ends with the index
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
  /** By the stem with which names and phrases begin: the most words that one has. */
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

/** @returns a run of words as names are compared */
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

/** A label that is spelled as a word of questions is one only with its accents, or in its own language: "Mỹ", "my". */
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

/** A name in katakana is no part of a longer word in katakana. */
function isWhole(words: readonly Word[], place: number, length: number): boolean {
  const isKatakana = (at: number): boolean =>
    /^[\p{Script=Katakana}ー]/u.test(words[at]?.written ?? '');
  const adjoins = (left: number): boolean =>
    words[left]?.end === words[left + 1]?.start && isKatakana(left) && isKatakana(left + 1);
  return !adjoins(place - 1) && !adjoins(place + length - 1);
}

/**
 * A person is called by one of their names, a body by a word of its own. A word of a term is another
 * thing, and a syllable of a Vietnamese name no word.
 */
function isNameOfParts({ concept, by, isTonal }: LabelEntry, knowledge: Knowledge): boolean {
  const type = concept === null ? undefined : knowledge.conceptById(concept)?.type;
  return by !== 'alternative' && !isTonal && type !== undefined && type !== 'term';
}

/** Of labels with the same stems, those that are written so, accents and all; else those with the same letters. */
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

/** In a language whose accents distinguish words, accents that were typed must match. */
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
    // "A" asks in French, and in French alone.
    if (kind.startsWith('whether') && language !== reader && language !== 'en') continue;
    const words = wordsOf(phrase);
    const key = keyOf(words);
    phrases.set(key, [...(phrases.get(key) ?? []), { words, kind, isTonal: language === TONAL }]);
  }
  return phrases;
}
