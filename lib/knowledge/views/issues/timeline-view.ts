import { formatDate } from '../../../i18n/dates';
import type { TimelineEntry } from '../../index';
import type { TimelineEvent } from '../../../pack/pack';
import { languageOf, textOf, type ViewContext } from '../context';
import { chipViews, statementView } from '../statement-view';
import type { ChipView, StatementView } from '../types';

export interface TimelineRow {
  readonly id: string;
  /**
   * "24 Apr 2014", "24 Apr 2014 – 25 Apr 2014", "By Apr 2010", "Between 7 Apr 2014 and 10 Apr
   * 2014".
   */
  readonly date: string;
  /** The sources give only bounds of the date. */
  readonly bounded: boolean;
  readonly label: string;
  /** The label's language, BCP 47. */
  readonly language: string;
  /** It was in the future when the sources were written. */
  readonly planned: boolean;
  /** How the date follows from the sources' words. */
  readonly basis: string;
  readonly statements: readonly StatementView[];
  /** Citations of the event itself, one chip for each source. */
  readonly chips: readonly ChipView[];
}

/** @returns the events, the earliest first */
export function timelineView(context: ViewContext): TimelineRow[] {
  return context.knowledge.timeline.map((entry) => timelineRow(context, entry));
}

/**
 * @returns the date of the last event that is not planned, in words; `null` without events. There
 *   is no such date for the start: a source may say only that the first event was before some day.
 */
export function timelineEnd(context: ViewContext): string | null {
  const last = timelineView(context).findLast(({ planned, bounded }) => !planned && !bounded);
  return last ? context.t('timeline.upTo', { last: last.date }) : null;
}

function timelineRow(context: ViewContext, { event, statements }: TimelineEntry): TimelineRow {
  return {
    id: event.id,
    date: dateOf(context, event),
    bounded: event.dateIs !== undefined,
    label: textOf(context, event.prefLabel),
    language: languageOf(context, event.prefLabel),
    planned: event.planned ?? false,
    basis: textOf(context, event.dateBasis),
    statements: statements.map((statement) => statementView(context, statement)),
    chips: chipViews(context, statements.length > 0 ? statements : (event.citations ?? [])),
  };
}

/** @returns an event's date with the precision of the sources: "24 Apr 2014", "By Apr 2010" */
export function dateOf({ t }: ViewContext, { date, endDate, dateIs }: TimelineEvent): string {
  const first = formatDate(date, t.language);
  if (dateIs === 'latest') return t('timeline.by', { date: first });
  if (endDate === undefined) return first;
  const last = formatDate(endDate, t.language);
  return dateIs === 'between' ? t('timeline.between', { first, last }) : `${first} – ${last}`;
}
