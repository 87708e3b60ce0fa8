import { ERAS } from '../words/eras';

/** Name of the vocabulary of words that may be between a label and its year. */
export const BESIDE_YEARS = 'besideYears';

const YEAR =
  /(?<!\d)(?<whole>(?:19|20)\d\d)(?!\d)|(?<era>昭和|平成|令和)(?<ofEra>\d{1,2}|元)(?=年)|['’](?<short>\d\d)(?![\d\p{L}])|(?<!\d)(?<shortJapanese>\d\d)(?=年)/gu;

/** Characters allowed between a year and a label. A comma before a label separates the two, so it is not among them. */
const SIGNS_BEFORE = /[\d\s.()'’年月日-]+/g;
const SIGNS_AFTER = /[\d\s.,()'’年月日-]+/g;

/**
 * @param before the text before a label
 * @param after the text after it
 * @param linkWords finds the words that may be between a label and its year: "of", "in November"
 * @returns the year that a label is given: "the 2022 midterms", "midterm elections in November 2022"
 */
export function yearBeside(before: string, after: string, linkWords: RegExp): number | undefined {
  const left = before.normalize('NFKC').toLowerCase();
  const right = after.normalize('NFKC').toLowerCase();
  const isLink = (between: string, signs: RegExp): boolean =>
    between.replace(linkWords, '').replace(signs, '') === '';
  const last = [...left.matchAll(YEAR)].at(-1);
  if (last && isLink(left.slice(last.index + last[0].length), SIGNS_BEFORE)) return yearOf(last);
  const first = right.matchAll(YEAR).next().value;
  return first && isLink(right.slice(0, first.index), SIGNS_AFTER) ? yearOf(first) : undefined;
}

function yearOf({ groups }: RegExpMatchArray): number {
  const { whole, era, ofEra, short, shortJapanese } = groups!;
  if (whole !== undefined) return Number(whole);
  if (era !== undefined) return ERAS[era]! - 1 + (ofEra === '元' ? 1 : Number(ofEra));
  return 2000 + Number(short ?? shortJapanese);
}
