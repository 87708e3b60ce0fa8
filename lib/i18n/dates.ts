/**
 * @param iso `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language BCP 47
 * @returns the date with the precision of `iso`: "25 Apr 2014", "Apr 2014", "2014", 「2014年」
 */
export function formatDate(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined) return iso;
  if (month === undefined) return format(new Date(iso), language, { year: 'numeric' });
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (language === 'en') {
    // British English writes "Sept", American English puts the month first. We want neither.
    const shortMonth = format(date, 'en-US', { month: 'short' });
    return [day, shortMonth, year].filter((part) => part !== undefined).join(' ');
  }
  if (language === 'vi') {
    // `Intl` gives "25 thg 4, 2014". Newspapers print 25/4/2014 and, without a day, the full month.
    return day === undefined
      ? formatMonth(iso, language)
      : format(date, language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  }
  return format(date, language, {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
  });
}

/**
 * @param iso `YYYY-MM`
 * @param language BCP 47
 * @returns the full month with its year: "May 2025"
 */
export function formatMonth(iso: string, language: string): string {
  return format(new Date(`${iso}-01`), language, { month: 'long', year: 'numeric' });
}

/** Languages with the year before the month: of two months of one year, the first has the year. */
const YEAR_FIRST: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

/**
 * @param first, last `YYYY-MM`
 * @param language BCP 47
 * @returns both months in full, a common year only once: "February" and "April 2014", 「2014年2月」 and
 *   「4月」
 */
export function formatMonths(
  first: string,
  last: string,
  language: string,
): { first: string; last: string } {
  if (first.slice(0, 4) !== last.slice(0, 4))
    return { first: formatMonth(first, language), last: formatMonth(last, language) };
  return YEAR_FIRST.has(language)
    ? {
        first: formatMonth(first, language),
        last: format(new Date(`${last}-01`), language, { month: 'long' }),
      }
    : { first: withoutYear(first, language), last: formatMonth(last, language) };
}

/**
 * Formats month and year and drops the year: a month formatted alone has a capital in some
 * languages.
 */
function withoutYear(iso: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${iso}-01`));
  return parts.find(({ type }) => type === 'month')!.value;
}

function format(date: Date, language: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(date);
}
