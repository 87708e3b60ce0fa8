import { WORD, halfWidth, isCapital, kindOf, withoutUnseen } from '../words/characters';
import { type Capitalisation, capitalisationAround } from './capitalisation';
import { capitalisedWordAfter, endsWithNameOf, type NameBefore, nameBefore } from './name-beside';
import type { Owner } from '../../pack/pack';
import { BLOCK_BREAK } from '../types';
import type { Vocabularies, WordList } from './vocabulary';
import { whose } from './owner';
import { isPlace } from './place';
import { isInOrganizationName } from './organization-name';
import { BESIDE_YEARS, yearBeside } from './year-beside';

/** How far around a label conditions look, in UTF-16 units. These bound the work that one label can cause. */
const BESIDE = 48;
const NEAR = 160;
const LINE = 140;
const NAME = 100;
const SENTENCES = 480;

/** The text around a label, within its block: what conditions ask about. */
export class Passage {
  #capitalisation: Capitalisation | undefined;
  #rightBefore: string | undefined;
  #rightAfter: string | undefined;

  /**
   * @param text that has the label
   * @param start UTF-16 offset of the label
   * @param end its end, exclusive
   * @param vocabularies that conditions name
   */
  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly vocabularies: Vocabularies,
  ) {}

  /** The label as the text has it. */
  get label(): string {
    return this.text.slice(this.start, this.end);
  }

  /** @returns whether one of the words is right before the label */
  isPrecededBy(list: WordList): boolean {
    const before = (this.#rightBefore ??= simplified(this.#before(BESIDE)).replace(
      /[\s"'“‘-]+$/,
      '',
    ));
    return (
      list.has(lastWordOf(before)) || list.phrases.some((phrase) => endsWithPhrase(before, phrase))
    );
  }

  /** @returns whether one of the words is right after the label */
  isFollowedBy(list: WordList): boolean {
    const after = (this.#rightAfter ??= simplified(this.#after(BESIDE)).replace(/^[\s"”]+/, ''));
    return (
      list.has(firstWordOf(after.replace(/^-/, ''))) ||
      list.phrases.some((phrase) => startsWithPhrase(after, phrase))
    );
  }

  /** @returns whether a word of the vocabulary is close by */
  isNear(vocabulary: string): boolean {
    const words = this.vocabularies.anyOf(vocabulary);
    return [this.#wordsBefore(NEAR), this.#wordsAfter(NEAR)].some(
      (around) => withHalfWidth(around.toLowerCase()).search(words) >= 0,
    );
  }

  /** @returns whose the thing is that the label names; undefined if nothing around shows it */
  whose(owner: Owner): 'ours' | 'theirs' | undefined {
    return whose(owner, this.#before(SENTENCES), this.#after(SENTENCES), (vocabulary) =>
      this.vocabularies.anyOf(vocabulary),
    );
  }

  /** @returns whether a city's name means the place: in a dateline, before a number, or on somebody's way */
  isPlace(): boolean {
    return isPlace(this.#before(LINE), this.#after(LINE), this.vocabularies);
  }

  /** @returns whether the label is part of the name of an organisation */
  isInOrganizationName(): boolean {
    return isInOrganizationName(
      this.#before(NAME),
      this.label,
      this.#after(NAME),
      () => this.capitalisation !== 'running',
      this.vocabularies,
    );
  }

  /** @returns the year that the label is given right before or after; undefined if there is none */
  yearBeside(): number | undefined {
    const linkWords = this.vocabularies.anyOf(BESIDE_YEARS);
    return yearBeside(this.#before(BESIDE), this.#after(BESIDE), linkWords);
  }

  /** @returns whether the words around are of a language, going by its everyday words */
  isInLanguage(language: string): boolean {
    const around = `${this.#wordsBefore(NEAR)} ${this.#wordsAfter(NEAR)}`.toLowerCase();
    const count = (one: string): number =>
      around.match(this.vocabularies.anyOfLanguage(one))?.length ?? 0;
    return count(language) > (language === 'en' ? 0 : count('en'));
  }

  /** @returns the word right before if it may be a given name or a title; `start` is an offset in the text */
  nameBefore(): NameBefore | undefined {
    const before = this.#before(BESIDE);
    const titles = this.vocabularies.named('otherTitles');
    const name = nameBefore(
      before,
      (word) => titles.has(word),
      (word) => this.#isNoName(word),
    );
    return name && { ...name, start: this.start - before.length + name.start };
  }

  /** @returns whether a full name and "of" are right before: a place is where the person is from */
  isAfterNameOf(): boolean {
    return endsWithNameOf(this.#before(BESIDE));
  }

  /** @returns whether the label starts with a capital in the text */
  isCapitalised(): boolean {
    return isCapital(this.label);
  }

  /** @returns the capitalised word right after on the same line; undefined after a label in capitals, as in a dateline */
  capitalisedWordAfter(): string | undefined {
    const { label } = this;
    if (label.length > 1 && label === label.toUpperCase()) return undefined;
    return capitalisedWordAfter(this.#after(BESIDE));
  }

  /** How the line around uses capitals. */
  get capitalisation(): Capitalisation {
    return (this.#capitalisation ??= capitalisationAround(this.#before(LINE), this.#after(LINE)));
  }

  /** @returns whether a parenthesis opens right before the label */
  isInParentheses(): boolean {
    return this.text[this.start - 1] === '(';
  }

  /** @returns enough text before for a name that an abbreviation in parentheses stands for */
  textOfNameBefore(): string {
    return this.#before(NAME);
  }

  #isNoName(word: string): boolean {
    if (this.vocabularies.named('notNames').has(word.toLowerCase())) return true;
    // "GOP", "PM", "VP": initials are no given name, unless everything around is in capitals.
    return word.length > 1 && word === word.toUpperCase() && this.capitalisation !== 'capitals';
  }

  #before(length: number): string {
    return this.#from(Math.max(0, this.start - length));
  }

  #after(length: number): string {
    return this.#upTo(Math.min(this.text.length, this.end + length));
  }

  /** As `#before`, without a word that the length cuts. */
  #wordsBefore(length: number): string {
    let from = Math.max(0, this.start - length);
    if (from > 0) while (from < this.start && isWordUnit(this.text[from - 1])) from += 1;
    return this.#from(from);
  }

  #wordsAfter(length: number): string {
    let to = Math.min(this.text.length, this.end + length);
    if (to < this.text.length) while (to > this.end && isWordUnit(this.text[to])) to -= 1;
    return this.#upTo(to);
  }

  #from(offset: number): string {
    const before = this.text.slice(offset, this.start);
    return before.slice(before.lastIndexOf(BLOCK_BREAK) + 1);
  }

  #upTo(offset: number): string {
    return this.text.slice(this.end, offset).split(BLOCK_BREAK, 1)[0]!;
  }
}

function lastWordOf(text: string): string {
  let start = text.length;
  while (isWordUnit(text[start - 1])) start -= 1;
  return text.slice(start);
}

function firstWordOf(text: string): string {
  let end = 0;
  while (isWordUnit(text[end])) end += 1;
  return text.slice(0, end);
}

function endsWithPhrase(text: string, phrase: string): boolean {
  return (
    text.endsWith(phrase) && !(isWordUnit(phrase[0]) && isWordUnit(text.at(-phrase.length - 1)))
  );
}

function startsWithPhrase(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !(isWordUnit(phrase.at(-1)) && isWordUnit(text[phrase.length]));
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && kindOf(unit.charCodeAt(0)) === WORD;
}

/** In lower case, with one kind of space, hyphen and apostrophe and without unseen characters. */
function simplified(text: string): string {
  return withoutUnseen(withHalfWidth(text.toLowerCase()))
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[’ʼ]/g, "'");
}

function withHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (unit) =>
    String.fromCharCode(halfWidth(unit.charCodeAt(0))),
  );
}
