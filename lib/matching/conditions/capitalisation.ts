import { LETTER, isCapital } from '../words/characters';

/** How a line uses capitals. Only in running text do they mark names. */
export type Capitalisation = 'running' | 'title' | 'capitals';

/** The share of words in capitals from which a whole line counts as set in capitals. */
const MOST = 0.8;
/** The share of capitalised words from which a whole sentence counts as a title: one full of names does not. */
const NEARLY_ALL_OF_SENTENCE = 0.9;
/** Shorter words do not count: titles write "of", "the" and "and" in lower case. */
const LONG_WORD = 4;
/** So many long words show a title, however long the line. */
const ENOUGH_LONG_WORDS = 3;
/** A longer line, in words, is a title only if it has `ENOUGH_LONG_WORDS`. */
const SHORT_LINE = 9;

const WORDS = new RegExp(`${LETTER}[${LETTER}’'\\-]*`, 'gv');
/** The end of a line or a sentence. It also matches after "Mr.", which does no harm here. */
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
  // No heading begins in lower case.
  if (startsInLowerCase(line)) return 'running';
  const isSentence = ENDS_SENTENCE.test(after.slice(0, end + 1));
  return isTitle(words, isSentence, ENDS_IN_STOP.test(after)) ? 'title' : 'running';
}

function startsInLowerCase(line: string): boolean {
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
