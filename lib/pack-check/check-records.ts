import type {
  Concept,
  Disagreement,
  PackManifest,
  Position,
  Source,
  TimelineEvent,
} from '../pack/pack';
import type { Entry } from '../pack/pack-files';
import type { PackRecords } from './pack-records';

/** Checks that the subject, parties and cited paragraphs of a manifest exist. */
export function checkManifest(pack: PackRecords, entry: Entry<PackManifest>): void {
  const { subject, parties = [], facts = [] } = entry.value as Partial<PackManifest>;
  if (subject !== undefined) pack.concept(entry, '/subject', subject, 'pact');
  parties.forEach((party, index) => pack.concept(entry, `/parties/${index}`, party, 'country'));
  facts.forEach((fact, index) => pack.citation(entry, `/facts/${index}/citation`, fact.citation));
}

/** Checks that a source's date exists and that its furniture is among its paragraphs. */
export function checkSource(pack: PackRecords, entry: Entry<Source>): void {
  const { published, furniture = [], paragraphs } = entry.value;
  pack.day(entry, '/published', published);
  furniture.forEach((block, index) => {
    if (block > paragraphs)
      pack.report(
        entry,
        `/furniture/${index}`,
        `there is no paragraph ${block} of ${paragraphs}`,
        'correct the number, or "paragraphs"',
      );
  });
}

/** Checks that what a concept refers to exists and has the right type. */
export function checkConcept(pack: PackRecords, entry: Entry<Concept>): void {
  const concept = entry.value;
  (concept.citations ?? []).forEach((citation, index) =>
    pack.citation(entry, `/citations/${index}`, citation),
  );
  (concept.roles ?? []).forEach((role, index) => {
    pack.day(entry, `/roles/${index}/asOf`, role.asOf);
    pack.citation(entry, `/roles/${index}/citation`, role.citation);
  });
  if (concept.country) pack.concept(entry, '/country', concept.country, 'country');
  if (concept.speaksFor) pack.concept(entry, '/speaksFor', concept.speaksFor, 'country');
  if (concept.issue) pack.issue(entry, '/issue', concept.issue);
  for (const relation of ['broader', 'related'] as const)
    (concept[relation] ?? []).forEach((id, index) => {
      pack.concept(entry, `/${relation}/${index}`, id);
      if (id === concept.id)
        pack.report(entry, `/${relation}/${index}`, 'the concept names itself', 'remove it');
    });
}

/** Checks that what a position refers to exists. */
export function checkPosition(pack: PackRecords, entry: Entry<Position>): void {
  const { country, issue, statements } = entry.value;
  pack.concept(entry, '/country', country, 'country');
  pack.issue(entry, '/issue', issue);
  statements.forEach((id, index) => pack.statement(entry, `/statements/${index}`, id));
}

/**
 * Checks that what a disagreement refers to exists, and that each statement is on one side only.
 */
export function checkDisagreement(pack: PackRecords, entry: Entry<Disagreement>): void {
  const { issue, about, sides } = entry.value;
  pack.issue(entry, '/issue', issue);
  about.forEach((id, index) => pack.concept(entry, `/about/${index}`, id));
  const sideOf = new Map<string, number>();
  sides.forEach((side, number) =>
    side.statements.forEach((id, index) => {
      const below = `/sides/${number}/statements/${index}`;
      pack.statement(entry, below, id);
      if (sideOf.has(id))
        pack.report(
          entry,
          below,
          `"${id}" is already on side ${sideOf.get(id)}`,
          'keep it on one side',
        );
      else sideOf.set(id, number);
    }),
  );
}

/** Checks that an event's dates are consistent, and that it has statements or citations. */
export function checkEvent(pack: PackRecords, entry: Entry<TimelineEvent>): void {
  const { date, endDate, dateIs, statements, citations = [] } = entry.value;
  pack.day(entry, '/date', date);
  if (endDate && pack.day(entry, '/endDate', endDate) && endDate < date)
    pack.report(entry, '/endDate', `${endDate} is before ${date}`, 'swap the two, or correct one');
  if (dateIs === 'between' && !endDate)
    pack.report(
      entry,
      '/dateIs',
      'there is nothing between one date',
      'add "endDate", or leave "dateIs" out',
    );
  if (dateIs === 'latest' && endDate)
    pack.report(
      entry,
      '/dateIs',
      'the latest date is one date, and there are two',
      'leave "endDate" out, or say "between"',
    );
  statements.forEach((id, index) => pack.statement(entry, `/statements/${index}`, id));
  citations.forEach((citation, index) => pack.citation(entry, `/citations/${index}`, citation));
  if (statements.length + citations.length === 0)
    pack.report(
      entry,
      '',
      `event "${entry.value.id}" rests on nothing`,
      'name a statement, or add "citations"',
    );
}

/** Checks that events are in order. A month or year may be anywhere among its own days. */
export function checkOrder(
  pack: PackRecords,
  entry: Entry<TimelineEvent>,
  before: Entry<TimelineEvent> | undefined,
): void {
  if (!before) return;
  const [date, earlier] = [entry.value.date, before.value.date];
  const exactness = Math.min(date.length, earlier.length);
  if (date.slice(0, exactness) < earlier.slice(0, exactness))
    pack.report(
      entry,
      '/date',
      `${date} comes after ${earlier} in the list`,
      'put the events in order, the earliest first',
    );
}
