import { LETTERS, WORD, halfWidth, isCapital, isHyphen, isSpace, kindOf } from './characters';
import { BLOCK_BREAK } from './types';
import type { Vocabularies, WordList } from './vocabulary';
import { BESIDE_YEARS, yearBeside } from './year-beside';

/** How far in UTF-16 units a passage is looked at: bounds the work that one label can cause. */
const BESIDE = 48;
const AROUND = 160;
const LINE = 140;

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WORDS = new RegExp(`[${LETTERS}][${LETTERS}’'-]*`, 'g');
const PREVIOUS = new RegExp(
  `(?:^|[^${LETTERS}0-9.’'&-])([${LETTERS}0-9][${LETTERS}0-9’'.&-]*)[^\\S\\n\\r\\u2028\\u2029]{1,3}$`,
);
/** "L’administration", "Aujourd’hui", "Isn’t": only what follows the apostrophe may be a name, unless it is a possessive "s". */
const BEFORE_APOSTROPHE = /^.*[’'ʼ](?!s?$)/;
const NEXT = new RegExp(`^[^\\S\\n\\r\\u2028\\u2029]{1,3}([${LETTERS}0-9]+)`);
/** "Patty Murray of", "Mary L. Jones (D) of" */
const FULL_NAME_OF = new RegExp(
  `[${LETTERS}][${LETTERS}’'-]+\\s+(?:[A-Z]\\.\\s+)?([${LETTERS}][${LETTERS}’'-]+)(?:\\s+\\([^()]{1,12}\\))?,?\\s+of\\s+$`,
);
const INITIAL = new RegExp(`^[${LETTERS}]\\.$`);

export interface NameBefore {
  readonly word: string;
  readonly start: number;
  /** Nothing but a comma, "and" or the start of the line stands before it, as in a list of names. */
  readonly isFirst: boolean;
}

const NAME_STARTS = /(?:^|[\n\u2028,;:(“"‘–—&]|\band)\s*$/;
/** "Urges Obama", "Stopping Obama": in a heading hardly a given name. */
const VERB_LIKE = /(?:s|ed|ing)$/;

export type Setting = 'running' | 'title' | 'capitals';

/** The text around a label, within its block: what conditions ask about. Reads only what is asked. */
export class Passage {
  #before: string | undefined;
  #after: string | undefined;
  #setting: Setting | undefined;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly vocabularies: Vocabularies,
  ) {}

  /** @returns whether one of the words stands right before the label */
  isPrecededBy(list: WordList): boolean {
    const before = (this.#before ??= folded(this.#left(BESIDE)).replace(/[\s"'“‘-]+$/, ''));
    let word = before.length;
    while (word > 0 && kindOf(before.charCodeAt(word - 1)) === WORD) word -= 1;
    return (
      list.has(before.slice(word)) ||
      list.phrases.some(
        (phrase) =>
          before.endsWith(phrase) &&
          !(isLetter(phrase[0]) && isLetter(before[before.length - phrase.length - 1])),
      )
    );
  }

  /** @returns whether one of the words stands right after the label */
  isFollowedBy(list: WordList): boolean {
    const after = (this.#after ??= folded(this.#right(BESIDE)).replace(/^[\s"”]+/, ''));
    const start = after[0] === '-' ? 1 : 0;
    let end = start;
    while (kindOf(after.charCodeAt(end)) === WORD) end += 1;
    return (
      list.has(after.slice(start, end)) ||
      list.phrases.some(
        (phrase) =>
          after.startsWith(phrase) && !(isLetter(phrase.at(-1)) && isLetter(after[phrase.length])),
      )
    );
  }

  /** @returns whether a word of the vocabulary stands close by */
  isNear(vocabulary: string): boolean {
    const pattern = this.vocabularies.pattern(vocabulary);
    pattern.lastIndex = 0;
    if (pattern.test(withHalfWidth(this.#left(AROUND, true).toLowerCase()))) return true;
    pattern.lastIndex = 0;
    return pattern.test(withHalfWidth(this.#right(AROUND, true).toLowerCase()));
  }

  /** @returns the year that the label is given right before or behind; undefined where there is none */
  yearBeside(): number | undefined {
    return yearBeside(
      this.#left(BESIDE),
      this.#right(BESIDE),
      this.vocabularies.pattern(BESIDE_YEARS),
    );
  }

  /** @returns whether the words around are of a language, going by its everyday words */
  isIn(language: string): boolean {
    const around = `${this.#left(AROUND, true)} ${this.#right(AROUND, true)}`.toLowerCase();
    const count = (one: string): number =>
      around.match(this.vocabularies.languagePattern(one))?.length ?? 0;
    return count(language) > (language === 'en' ? 0 : count('en'));
  }

  /**
   * @returns the capitalised word right before on the same line where it may be a given name or
   * a title of somebody; undefined where there is none
   */
  nameBefore(): NameBefore | undefined {
    const left = this.#left(BESIDE);
    const word = PREVIOUS.exec(left)?.[1]?.replace(BEFORE_APOSTROPHE, '');
    if (!word || !isCapital(word)) return undefined;
    const at = left.lastIndexOf(word);
    const name = {
      word,
      start: this.start - left.length + at,
      isFirst: NAME_STARTS.test(left.slice(0, at)) && !VERB_LIKE.test(word),
    };
    const plain = word.replace(UNSEEN, '');
    if (
      INITIAL.test(plain) ||
      this.vocabularies.named('otherTitles').has(plain.replace(/\.$/, '').toLowerCase())
    )
      return { ...name, isFirst: true };
    if (plain.endsWith('.')) return undefined;
    if (/[’'ʼ]s?$/.test(plain)) return undefined;
    // "Pressing Washington on rice": the sentence starts with a verb.
    if (plain.endsWith('ing') && /(?:^|[.!?]["”’)]?\s+)$/.test(left.slice(0, at))) return undefined;
    return this.#isNoName(plain) ? undefined : name;
  }

  /** @returns whether somebody's full name and "of" stand right before: there a place is where they are from */
  isOfName(): boolean {
    const name = FULL_NAME_OF.exec(this.#left(BESIDE));
    return name !== null && isCapital(name[0]) && isCapital(name[1]!);
  }

  /** @returns whether the label itself starts with a capital */
  isCapitalised(): boolean {
    return isCapital(this.text[this.start]!);
  }

  /** @returns the capitalised word right after on the same line, if there is one; none after a dateline's capitals */
  capitalAfter(): string | undefined {
    const label = this.text.slice(this.start, this.end);
    if (label.length > 1 && label === label.toUpperCase()) return undefined;
    const word = NEXT.exec(this.#right(BESIDE))?.[1];
    return word && isCapital(word) && word !== word.toUpperCase() ? word : undefined;
  }

  /** @returns how capitals are used around: in running text they mark names, in headings they do not */
  setting(): Setting {
    return (this.#setting ??= this.#settingOfLine());
  }

  /** @returns the text before, up to the start of the block, as written */
  textBefore(length: number): string {
    return this.#left(length);
  }

  #isNoName(word: string): boolean {
    const list = this.vocabularies.named('notNames');
    const small = word.toLowerCase();
    if (list.has(small)) return true;
    // "GOP", "PM", "VP": initials are nobody's given name, unless all around is set in capitals.
    return word.length > 1 && word === word.toUpperCase() && this.setting() !== 'capitals';
  }

  #settingOfLine(): Setting {
    const left = this.#left(LINE);
    const right = this.#right(LINE);
    const line = `${left.slice(lineStart(left))} ${right.slice(0, lineEnd(right))}`;
    const words = line.match(WORDS) ?? [];
    const upper = words.filter((word) => word.length > 1 && word === word.toUpperCase()).length;
    const several = words.filter((word) => word.length > 1).length;
    if (several > 0 && upper >= several * 0.8) return 'capitals';
    const long = words.filter((word) => word.length >= 4);
    const capital = long.filter(isCapital).length;
    const isShort = words.length <= 9 && !/[.!?]["”’)]?\s*$/.test(right);
    // A sentence full of names is no heading; but it may quote one.
    const isSentence = SENTENCE_END.test(right.slice(0, lineEnd(right) + 1));
    const areCapital = isSentence ? capital > long.length * 0.9 : capital >= long.length * 0.8;
    return areCapital && (long.length >= 3 || (isShort && long.length > 0)) ? 'title' : 'running';
  }

  #left(length: number, wholeWords = false): string {
    let from = Math.max(0, this.start - length);
    if (wholeWords)
      while (from > 0 && from < this.start && isLetter(this.text[from - 1])) from += 1;
    const left = this.text.slice(from, this.start);
    return left.slice(left.lastIndexOf(BLOCK_BREAK) + 1);
  }

  #right(length: number, wholeWords = false): string {
    let to = Math.min(this.text.length, this.end + length);
    if (wholeWords)
      while (to < this.text.length && to > this.end && isLetter(this.text[to])) to -= 1;
    const right = this.text.slice(this.end, to);
    const stop = right.indexOf(BLOCK_BREAK);
    return stop < 0 ? right : right.slice(0, stop);
  }
}

/** Not that of "Mr." or "U.S." */
const SENTENCE_END = /[a-z]{3}["”’)]?[.!?]["”’)]?\s*$/;
/** A line's or a sentence's end; that of "Mr. " too, which does no harm here. */
const LINE_EDGE = /[\n\u2028]|[.!?]["”’)]?\s/g;

function lineStart(left: string): number {
  let start = 0;
  for (const edge of left.matchAll(LINE_EDGE)) start = edge.index + edge[0].length;
  return start;
}

function lineEnd(right: string): number {
  const end = right.search(LINE_EDGE);
  return end < 0 ? right.length : end;
}

function folded(text: string): string {
  const small = text.toLowerCase();
  if (!UNEVEN.test(small)) return small;
  let one = '';
  for (const char of withHalfWidth(small).replace(UNSEEN, '')) {
    const code = char.charCodeAt(0);
    one += isSpace(code) ? ' ' : isHyphen(code) ? '-' : char === '’' || char === 'ʼ' ? "'" : char;
  }
  return one.replace(/ {2,}/g, ' ');
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;

function withHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(halfWidth(char.charCodeAt(0))));
}

/** Anything that `folded` makes even: most text beside labels has none of it. */
const UNEVEN = /[^\x20-\x7e]| {2}/;

function isLetter(char: string | undefined): boolean {
  return char !== undefined && kindOf(char.charCodeAt(0)) === WORD;
}
