import type { PageDate } from '../page-report';
import {
  dateInValue,
  datesInText,
  numberOrder,
  plainText,
  type NumberOrder,
} from './dates-in-text';

/** A text on a page that may say when the page was published. */
export interface DateCandidate {
  readonly basis: PageDate['basis'];
  /** Verbatim: an attribute's value, a short text, an address. */
  readonly text: string;
}

/** Everything on a page that may say when it was published. */
export interface DateClues {
  /** The most reliable first, without dates of changes. */
  readonly candidates: readonly DateCandidate[];
  /** The page's language, BCP 47; it decides the order of numeric dates. */
  readonly language: string;
}

/** Largest number of candidates that a page may send. */
export const MOST_CLUES = 300;

/** Greatest length of a candidate's text and of the language tag, in UTF-16 units. */
export const LONGEST_CLUE = 1000;

/** Programs write earlier dates for "none". */
const FIRST_YEAR = '1800';
/** Zeros of computer clocks, which programs write if no date was set. */
const EPOCH = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1899-12-30']);

const IN_UTC = /(?:\dZ|[+-]00:?00|\bGMT|\bUTC)\s*$/;
const DAY_MS = 86_400_000;

/**
 * Chooses the date on which a page was published.
 *
 * @param now the reader's time; dates after tomorrow are ignored
 * @returns null if no candidate has a possible date
 */
export function chooseDate({ candidates, language }: DateClues, now: Date): PageDate | null {
  const order = numberOrder(language);
  const latest = dayAfter(localDay(now), 1);
  const dated = candidates.flatMap(({ basis, text }) => {
    const date = dateIn(basis, text, order);
    return date && isPossible(date, latest) ? [{ basis, date, text }] : [];
  });
  const [first, ...others] = dated;
  if (!first) return null;
  // A time in UTC may be on the day before or after for the page's readers.
  const local = IN_UTC.test(first.text)
    ? others.find(({ date, text }) => !IN_UTC.test(text) && isNextTo(date, first.date))
    : undefined;
  return { date: (local ?? first).date, basis: first.basis };
}

function dateIn(basis: DateCandidate['basis'], text: string, order: NumberOrder): string | null {
  if (basis === 'address') return dateInAddress(text);
  return basis === 'text' ? dateInByline(text, order) : dateInValue(text, order);
}

function isPossible(date: string, latest: string): boolean {
  return date > FIRST_YEAR && date <= latest && !EPOCH.has(date);
}

function isNextTo(date: string, other: string): boolean {
  return date.length === 10 && (date === dayAfter(other, 1) || date === dayAfter(other, -1));
}

function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

const WEEKDAYS = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag`;
const TIME = String.raw`(?:a las |a |at |luc )?\d{1,2}(?:[:.h時]\d{2}分?)(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: (?:[a-z]{2,4}))?`;
/** Text that may surround a date that is not part of a sentence. */
const FILLER = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAYS})(?!\p{L})\.?|\b${TIME}|\([月火水木金土日]\)|[()\[\]|•·–—,:;@/\s-]`,
  'gu',
);

/** Words before a date of publication, without accents. */
const PUBLISHED =
  /^(?:first )?(?:published|posted|publication|date|on|by|from|press release|publicad[oa]|fecha|por|publiee?|paru|mis en ligne|le|par|ngay|dang|xuat ban|boi|el|am|veroffentlicht|von|公開|配信|掲載|投稿|発行|発表|登録|日付)/;
const CHANGE =
  'updated?|modified|edited|revised|last|actualizad[oa]|modificad[oa]|mise? a jour|modifiee?|cap nhat|aktualisiert|更新|改訂|修正|最終';
/** Words before a date of something else, such as a change. */
const CHANGED = new RegExp(
  `(?:${CHANGE}|retrieved|accessed|expires|since|desde|depuis|copyright|©)[^.|•·]{0,24}$`,
);
/** The dash between a dateline and its sentence. */
const DATELINE = /^\s*(?:--?|–|—)\s/;
/** Text that may follow a byline's date: a time, an author, another part of the byline. */
const GOES_ON = new RegExp(
  String.raw`^\s*(?:[|•·–—,@(/]|(?:at|by|a las|par|por)\b|${CHANGE}|${TIME})`,
  'u',
);
/** Longest text before a byline's date, such as an author's name, in UTF-16 units. */
const MOST_BESIDE = 60;

/**
 * @param text of an element near a heading
 * @returns the date of a byline, which is alone or follows a word of publication; null for one in a
 *   sentence
 */
function dateInByline(text: string, order: NumberOrder): string | null {
  const plain = plainText(text);
  for (const { date, start, end } of datesInText(text, order)) {
    if (CHANGED.test(plain.slice(0, start))) continue;
    const before = plain.slice(0, start).replace(FILLER, '');
    if (before === '' && DATELINE.test(plain.slice(end))) return date;
    const after = plain.slice(end).replace(FILLER, '');
    const startsWell =
      before === '' ||
      (PUBLISHED.test(plain.trimStart()) && before.length <= MOST_BESIDE) ||
      /[|•·]\s*$/.test(plain.slice(0, start));
    const endsWell = after === '' || GOES_ON.test(plain.slice(end));
    if (startsWell && endsWell) return date;
  }
  return null;
}

const NAMED_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const PATH_FORMS = [
  /\/(?<y>(?:19|20)\d\d)[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?=[/_.-]|$)/,
  /\/(?<y>(?:19|20)\d\d)\/(?<name>[a-z]{3})[a-z]*\/(?<d>\d{1,2})(?=\/|$)/i,
  /\/(?<y>(?:19|20)\d\d)\/[a-z.-]+\/(?<m>\d\d)\/(?<d>\d\d)(?=\/)/i,
  /(?<!\d)(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/,
  /(?<!\d)(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/,
  /\/(?<y>(?:19|20)\d\d)\/(?<m>0[1-9]|1[0-2])(?=\/)/,
  /\/(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?=\/)/,
];

/**
 * @param address of a page
 * @returns the date in its path, `/2014/04/25/` or `/2014/04/`; null if there is none
 */
function dateInAddress(address: string): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  for (const form of PATH_FORMS) {
    const { y, m, name, d } = form.exec(path)?.groups ?? {};
    const month = name === undefined ? m : String(NAMED_MONTHS.indexOf(name.toLowerCase()) + 1);
    const date =
      y === undefined
        ? null
        : dateInValue(
            [y, month!.padStart(2, '0'), d?.padStart(2, '0')].filter(Boolean).join('-'),
            'unknown',
          );
    if (date) return date;
  }
  return null;
}
