import { ERAS } from '../../matching/words/eras';

/** Dates as pages write them, in the five languages of the interface and some neighbours. Pure. */

/** A date found in a text. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` if the text has no day. */
  readonly date: string;
  /** UTF-16 offsets into `plainText(text)`, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Names and abbreviations of the months, without accents. */
const MONTHS: readonly string[] = [
  'jan(?:uary|uar|eiro|vier|v)?|ene(?:ro)?|gennaio',
  'feb(?:ruary|ruar|rero|braio)?|fev(?:r|rier|ereiro)?',
  'mar(?:ch|s|z|zo|co)?|maerz',
  'apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|kwietnia',
  'may(?:o)?|mai(?:o)?|maggio',
  'june?|juni?|junio|junho|juin|giugno',
  'july?|juli?|julio|julho|juil(?:let)?|luglio',
  'aug(?:ust)?|ago(?:sto)?|aout',
  'sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember|embre)?|dic(?:iembre|embre)?|dez(?:ember|embro)?',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const WHOLE_MONTHS = MONTHS.map((names) => new RegExp(`^(?:${names})$`));

/** No digit before, and none after. */
const BEGIN = String.raw`(?<!\d)`;
const END = String.raw`(?!\d)`;

/** Order of two numbers before a year: "25/04/2014" or "04/25/2014". */
export type NumberOrder = 'day-first' | 'month-first' | 'unknown';

type Reading = (groups: Record<string, string | undefined>, order: NumberOrder) => string | null;

const byName: Reading = ({ y, name, d }) => {
  const month = WHOLE_MONTHS.findIndex((whole) => whole.test(name!));
  return month < 0 ? null : calendarDate(y!, month + 1, d);
};

/** In order of precedence: the first form that matches is used. */
const FORMS: readonly (readonly [form: RegExp, read: Reading])[] = [
  [
    new RegExp(String.raw`${BEGIN}(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})${END}`, 'gu'),
    ({ y, m, d }) => calendarDate(y!, m!, d),
  ],
  [
    new RegExp(
      String.raw`${BEGIN}(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月(?: ?(?<d>\d{1,2}) ?日)?`,
      'gu',
    ),
    ({ y, m, d }) => calendarDate(y!, m!, d),
  ],
  [
    new RegExp(
      String.raw`(?<era>昭和|平成|令和) ?(?<y>\d{1,2}|元) ?年 ?(?<m>\d{1,2}) ?月(?: ?(?<d>\d{1,2}) ?日)?`,
      'gu',
    ),
    ({ era, y, m, d }) => calendarDate(ERAS[era!]! + (y === '元' ? 1 : Number(y)) - 1, m!, d),
  ],
  // "25 de abril de 2014", "1er mai 2025", "25. April 2014", "Fri, 25 Apr 2014"
  [
    new RegExp(
      String.raw`${BEGIN}(?<d>\d{1,2})(?:st|nd|rd|th|er|o|º|\.)?[ -](?:de |of )?(?<name>${MONTH})\.?,?[ -](?:de |del )?(?<y>\d{4})${END}`,
      'gu',
    ),
    byName,
  ],
  // "April 25, 2014", "Tue Nov 19 21:57:01 UTC 2019"
  [
    new RegExp(
      String.raw`(?<!\p{L})(?<name>${MONTH})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?:\d{1,2}:\d\d(?::\d\d)? (?:[a-z]{2,5}|[+-]\d{4}) )?(?<y>\d{4})${END}`,
      'gu',
    ),
    byName,
  ],
  // "25 tháng 4 năm 2014", "ngày 25 tháng 4, 2014", "tháng 4 năm 2014"
  [
    new RegExp(
      String.raw`(?:${BEGIN}(?<d>\d{1,2}) )?thang (?<m>\d{1,2})(?:, ?| nam |/| )(?<y>\d{4})${END}`,
      'gu',
    ),
    ({ y, m, d }) => calendarDate(y!, m!, d),
  ],
  [
    new RegExp(
      String.raw`${BEGIN}(?<a>\d{1,2})(?<sign>[-/.])(?<b>\d{1,2})\k<sign>(?<y>\d{4}|\d{2})${END}`,
      'gu',
    ),
    inNumbers,
  ],
  // "abril de 2014"
  [
    new RegExp(String.raw`(?<!\p{L})(?<name>${MONTH})\.? (?:de |del )?(?<y>\d{4})${END}`, 'gu'),
    byName,
  ],
];

/**
 * @param text from a page
 * @returns the text in lower case, without accents, with ASCII digits and single spaces
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @param text from a page
 * @param order how to read "04/05/2014"; `unknown` skips such a date
 * @returns the dates in the text that exist in the calendar, in order
 */
export function datesInText(text: string, order: NumberOrder): WrittenDate[] {
  // Most lines around a heading have no digit, and so no date.
  if (!/\p{N}/u.test(text)) return [];
  const plain = plainText(text);
  const found: WrittenDate[] = [];
  for (const [pattern, read] of FORMS)
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = read(match.groups!, order);
      if (date) found.push({ date, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * @param value of an attribute or a field with only a date, possibly with a time
 * @returns the date as written, whatever the time zone; null without one
 */
export function dateInValue(value: string, order: NumberOrder): string | null {
  const compact =
    /^\s*(\d{4})(\d{2})(\d{2})(?:$|T|\d{4,6}\s*$)/.exec(value) ??
    /^\s*(\d{4})-(\d{2})\s*$/.exec(value);
  if (compact) return calendarDate(compact[1]!, compact[2]!, compact[3]);
  const [first] = datesInText(value, order);
  return first?.date ?? null;
}

/**
 * @param language of the page, BCP 47
 * @returns its order of numeric dates; unknown for English, which uses both
 */
export function numberOrder(language: string): NumberOrder {
  const [base, region] = language.toLowerCase().split(/[-_]/);
  if (base === 'en' && region === 'us') return 'month-first';
  return base === '' || (base === 'en' && region === undefined) ? 'unknown' : 'day-first';
}

function inNumbers(
  { a, b, y, sign }: Record<string, string | undefined>,
  given: NumberOrder,
): string | null {
  // Dates with full stops start with the day.
  const order = sign === '.' ? 'day-first' : given;
  const year = y!.length === 2 ? 2000 + Number(y) : Number(y);
  const isClear = Number(a) > 12 || Number(b) > 12 || a === b;
  if (order === 'unknown' && !isClear) return null;
  const isMonthFirst = Number(b) > 12 || (order === 'month-first' && Number(a) <= 12);
  return isMonthFirst ? calendarDate(year, a!, b) : calendarDate(year, b!, a);
}

/** @returns the date in ISO 8601, or null if it does not exist in the calendar */
function calendarDate(
  year: string | number,
  month: string | number,
  day: string | number | undefined,
): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year));
  const isThere =
    date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  return isThere ? date.toISOString().slice(0, day === undefined ? 7 : 10) : null;
}
