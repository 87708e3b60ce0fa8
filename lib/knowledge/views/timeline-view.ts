import { formatDate } from '../../i18n/dates';
import type { TimelineEntry } from '../index';
import { languageOf, textOf, type ViewContext } from './context';
import { chipViews, statementView } from './statement-view';
import type { ChipView, StatementView } from './types';

export interface TimelineRow {
  readonly id: string;
  /** "24 Apr 2014", "Apr 2014", "24 Apr 2014 – 25 Apr 2014". */
  readonly date: string;
  readonly label: string;
  /** Of the label, BCP 47. */
  readonly language: string;
  /** Still to come when the sources were written. */
  readonly planned: boolean;
  /** How the date was told from the sources' words. */
  readonly basis: string;
  readonly statements: readonly StatementView[];
  /** What the event itself rests on: a chip for each source. */
  readonly chips: readonly ChipView[];
}

/** @returns the dated events, the earliest first. */
export function timelineView(context: ViewContext): TimelineRow[] {
  return context.knowledge.timeline.map((entry) => timelineRow(context, entry));
}

/** @returns from when to when events are told, those still to come left out; `null` without any. */
export function timelinePeriod(context: ViewContext): string | null {
  const past = timelineView(context).filter(({ planned }) => !planned);
  const [first, last] = [past[0], past.at(-1)];
  return first && last ? context.t('timeline.period', { first: first.date, last: last.date }) : null;
}

function timelineRow(context: ViewContext, { event, statements }: TimelineEntry): TimelineRow {
  const { language } = context.t;
  const days = [event.date, event.endDate].filter((date) => date !== undefined).map((date) => formatDate(date, language));
  return {
    id: event.id,
    date: days.join(' – '),
    label: textOf(context, event.prefLabel),
    language: languageOf(context, event.prefLabel),
    planned: event.planned ?? false,
    basis: event.dateBasis,
    statements: statements.map((statement) => statementView(context, statement)),
    chips: chipViews(context, statements.length > 0 ? statements : (event.citations ?? [])),
  };
}
