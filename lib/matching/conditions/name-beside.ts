import { LETTER, LETTER_OR_DIGIT, isCapital, withoutUnseen } from '../words/characters';

/** A capitalised word right before a label that may be a given name or a title. */
export interface NameBefore {
  readonly word: string;
  /** UTF-16 offset in the text before the label. */
  readonly start: number;
  /** Only a comma, "and" or the start of the line precedes it, as in a list of names. */
  readonly isFirst: boolean;
}

const GAP = '[^\\S\\n\\r\\u2028\\u2029]{1,3}';
const LAST_WORD = new RegExp(
  `(?:^|[^${LETTER_OR_DIGIT}.’'&\\-])(${LETTER_OR_DIGIT}[${LETTER_OR_DIGIT}’'.&\\-]*)${GAP}$`,
  'v',
);
const FIRST_WORD = new RegExp(`^${GAP}(${LETTER_OR_DIGIT}+)`, 'v');
/** "L’administration", "Aujourd’hui", "Isn’t": only what follows the apostrophe may be a name, unless it is a possessive "s". */
const UP_TO_APOSTROPHE = /^.*[’'ʼ](?!s?$)/;
const POSSESSIVE = /[’'ʼ]s?$/;
const INITIAL = new RegExp(`^${LETTER}\\.$`, 'v');
/** "Patty Murray of", "Mary L. Jones (D) of" */
const FULL_NAME_OF = new RegExp(
  `${LETTER}[${LETTER}’'\\-]+\\s+(?:[A-Z]\\.\\s+)?(${LETTER}[${LETTER}’'\\-]+)(?:\\s+\\([^\\(\\)]{1,12}\\))?,?\\s+of\\s+$`,
  'v',
);
const STARTS_LIST = /(?:^|[\n\u2028,;:(“"‘–—&]|\band)\s*$/;
const STARTS_SENTENCE = /(?:^|[.!?]["”’)]?\s+)$/;
/** "Urges Obama", "Stopping Obama": in a heading hardly a given name. */
const VERB_LIKE = /(?:s|ed|ing)$/;

/**
 * @param before the text before a label
 * @param isTitle whether a word in lower case is a title of people: "senator"
 * @param isNoName whether a capitalised word is no person's name
 * @returns the capitalised word right before on the same line, if it may be a given name or a title
 */
export function nameBefore(
  before: string,
  isTitle: (word: string) => boolean,
  isNoName: (word: string) => boolean,
): NameBefore | undefined {
  const word = LAST_WORD.exec(before)?.[1]?.replace(UP_TO_APOSTROPHE, '');
  if (!word || !isCapital(word)) return undefined;
  const start = before.lastIndexOf(word);
  const preceding = before.slice(0, start);
  const plain = withoutUnseen(word);
  if (INITIAL.test(plain) || isTitle(plain.replace(/\.$/, '').toLowerCase()))
    return { word, start, isFirst: true };
  if (plain.endsWith('.') || POSSESSIVE.test(plain)) return undefined;
  // "Pressing Washington on rice": the sentence starts with a verb.
  if (plain.endsWith('ing') && STARTS_SENTENCE.test(preceding)) return undefined;
  if (isNoName(plain)) return undefined;
  return { word, start, isFirst: STARTS_LIST.test(preceding) && !VERB_LIKE.test(word) };
}

/** @returns whether the text ends with a full name and "of": a place that follows is where the person is from */
export function endsWithNameOf(before: string): boolean {
  const name = FULL_NAME_OF.exec(before);
  return name !== null && isCapital(name[0]) && isCapital(name[1]!);
}

/** @returns the capitalised word right after a label on the same line; undefined if it is all in capitals */
export function capitalisedWordAfter(after: string): string | undefined {
  const word = FIRST_WORD.exec(after)?.[1];
  return word !== undefined && isCapital(word) && word !== word.toUpperCase() ? word : undefined;
}
