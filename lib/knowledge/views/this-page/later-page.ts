import { formatMonth, formatMonths } from '../../../i18n/dates';
import type { Source } from '../../../pack/pack';
import type { ViewContext } from '../context';

/** The notice on a page that was published after the pack's period. */
export interface LaterPageView {
  /**
   * "This page is from May 2025; what Pactlight knows was said between February and April 2014."
   */
  readonly sentence: string;
  /** "May 2025". */
  readonly month: string;
  /** "11 years after the last article". */
  readonly gap: string;
}

/**
 * @param context the pack and the words
 * @param pageDate when the page was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known
 * @returns null for a page that is not later than the month of the last source
 */
export function laterPageView(
  { knowledge, t }: ViewContext,
  pageDate: string | null,
): LaterPageView | null {
  const known = knownMonths(knowledge.pack.sources);
  const month = pageDate?.slice(0, 7);
  if (!known || month === undefined || month <= known.last) return null;
  const written = formatMonth(month, t.language);
  const last = formatMonth(known.last, t.language);
  return {
    sentence:
      known.first === known.last
        ? t('laterPage.oneMonth', { month: written, last })
        : t('laterPage.sentence', {
            month: written,
            ...formatMonths(known.first, known.last, t.language),
          }),
    month: written,
    gap: gapOf(monthsBetween(known.last, month), t),
  };
}

/** Months of the first and the last source, `YYYY-MM`; null without sources. */
function knownMonths(sources: readonly Source[]): { first: string; last: string } | null {
  const months = sources.map(({ published }) => published.slice(0, 7)).sort();
  return months.length === 0 ? null : { first: months[0]!, last: months.at(-1)! };
}

function gapOf(months: number, t: ViewContext['t']): string {
  return months < 12
    ? t('laterPage.months', { count: months })
    : t('laterPage.years', { count: Math.floor(months / 12) });
}

function monthsBetween(first: string, last: string): number {
  const [a, b] = [first, last].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return b! - a!;
}
