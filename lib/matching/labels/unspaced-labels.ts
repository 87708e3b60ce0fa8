import { UNSEEN, WORD, halfWidth, isKatakana, isSpace, kindOf } from '../words/characters';
import { isUnspaced } from './label-words';
import type { Lexicon } from '../../pack/lexicon';

/** A label in a script that writes no spaces between words. */
export interface UnspacedLabel {
  /** Index into the lexicon's senses. */
  readonly sense: number;
  readonly form: string;
}

/** The labels that are found character by character. */
export class UnspacedLabels {
  readonly #byFirst = new Map<string, UnspacedLabel[]>();

  constructor({ senses }: Pick<Lexicon, 'senses'>) {
    senses.forEach(({ labels }, sense) => {
      for (const form of labels) if (isUnspaced(form)) this.#add({ form, sense });
    });
  }

  /** @returns labels that start with a character */
  from(character: string): readonly UnspacedLabel[] {
    return this.#byFirst.get(character) ?? [];
  }

  #add(label: UnspacedLabel): void {
    const first = label.form[0]!;
    const sameFirst = this.#byFirst.get(first);
    if (sameFirst) sameFirst.push(label);
    else this.#byFirst.set(first, [label]);
  }
}

/** White space that may be between two characters of a label, as at the end of a line, in UTF-16 units. */
const MAX_SPACES = 3;

/**
 * @param text any text
 * @param start UTF-16 offset at which the label may start
 * @param form a label in a script without spaces; Latin letters, digits and signs in it may be full-width in the text
 * @returns the offset of the label's end; undefined if it is not there
 */
export function endOfUnspaced(text: string, start: number, form: string): number | undefined {
  let at = start;
  for (let i = 0; i < form.length; i++) {
    const unit = halfWidth(form.charCodeAt(i));
    if (i > 0) at = afterSpaces(text, at, unit);
    if (halfWidth(text.charCodeAt(at)) !== unit) return undefined;
    at += 1;
  }
  return isCutOut(text, start, at) ? undefined : at;
}

/** @returns the offset of the unit if only white space, and what is not seen, is before it */
function afterSpaces(text: string, start: number, unit: number): number {
  let at = start;
  while (
    at - start < MAX_SPACES &&
    halfWidth(text.charCodeAt(at)) !== unit &&
    isSpaceOrUnseen(text.charCodeAt(at))
  )
    at += 1;
  return at;
}

/** "日豪EPA" is not in "日豪EPAX", nor チリ in チリソース: those are words with edges. */
function isCutOut(text: string, start: number, end: number): boolean {
  const isJoined = (at: number, isOf: (code: number) => boolean): boolean =>
    isOf(text.charCodeAt(at - 1)) && isOf(text.charCodeAt(at));
  return isJoined(end, isWordUnit) || isJoined(start, isKatakana) || isJoined(end, isKatakana);
}

function isSpaceOrUnseen(code: number): boolean {
  return isSpace(code) || kindOf(code) === UNSEEN;
}

function isWordUnit(code: number): boolean {
  return kindOf(code) === WORD;
}
