import { LETTER, isCapital } from '../words/characters';

/** How a line uses capitals: in running text they mark names, in a title and in all capitals they do not. */
export type Capitalisation = 'running' | 'title' | 'capitals';

/** Share of words in capitals from which all is set in capitals: "USTR" may be in small letters beside. */
const MOST = 0.8;
/** A sentence full of names is no title; but it may quote one. */
const NEARLY_ALL_OF_SENTENCE = 0.9;
/** Titles write "of", "the", "and" small: shorter words do not count. */
const LONG_WORD = 4;
/** Long words that tell a title whatever its length. */
const ENOUGH_LONG_WORDS = 3;
/** A line of more words is a title only with `ENOUGH_LONG_WORDS`. */
const SHORT_LINE = 9;

const WORDS = new RegExp(`${LETTER}[${LETTER}’'\\-]*`, 'gv');
/** A line's or a sentence's end; that of "Mr. " too, which does no harm here. */
const LINE_EDGE = /[\n\u2028]|[.!?]["”’)]?\s/g;
const ENDS_IN_STOP = /[.!?]["”’)]?\s*$/;
/** Not that of "Mr." or "U.S." */
const ENDS_SENTENCE = /[a-z]{3}["”’)]?[.!?]["”’)]?\s*$/;

/**
 * @param before the text before a label
 * @param after the text after it
 * @returns how the line, or the sentence, around the label uses capitals
 */
export function capitalisationAround(before: string, after: string): Capitalisation {
  const end = lineEnd(after);
  const line = `${before.slice(lineStart(before))} ${after.slice(0, end)}`;
  const words = line.match(WORDS) ?? [];
  if (areInCapitals(words)) return 'capitals';
  // No heading begins with a small letter.
  if (isInSmallLetters(line)) return 'running';
  const isSentence = ENDS_SENTENCE.test(after.slice(0, end + 1));
  return isTitle(words, isSentence, ENDS_IN_STOP.test(after)) ? 'title' : 'running';
}

function isInSmallLetters(line: string): boolean {
  const first = line.trimStart()[0] ?? '';
  return first !== first.toUpperCase();
}

function areInCapitals(words: readonly string[]): boolean {
  const several = words.filter((word) => word.length > 1);
  const inCapitals = several.filter((word) => word === word.toUpperCase());
  return several.length > 0 && inCapitals.length >= several.length * MOST;
}

function isTitle(words: readonly string[], isSentence: boolean, endsInStop: boolean): boolean {
  const long = words.filter((word) => word.length >= LONG_WORD);
  const capitalised = long.filter(isCapital).length;
  const areCapitalised = isSentence
    ? capitalised > long.length * NEARLY_ALL_OF_SENTENCE
    : capitalised >= long.length * MOST;
  const isShortLine = words.length <= SHORT_LINE && !endsInStop && long.length > 0;
  return areCapitalised && (long.length >= ENOUGH_LONG_WORDS || isShortLine);
}

function lineStart(before: string): number {
  const edge = [...before.matchAll(LINE_EDGE)].at(-1);
  return edge ? edge.index + edge[0].length : 0;
}

function lineEnd(after: string): number {
  const end = after.search(LINE_EDGE);
  return end < 0 ? after.length : end;
}
