import { formatDate } from '../../i18n/dates';
import type { Knowledge } from '../index';
import type { ConceptId, IssueId, LanguageMap, Statement } from '../../pack/pack';
import { voicesOf } from '../positions';
import { termsOf } from './words';

/** What an answer shows and leads to. */
export type Target =
  | { readonly kind: 'concept'; readonly concept: ConceptId }
  | {
      readonly kind: 'position';
      readonly country: ConceptId;
      readonly issue: IssueId;
      readonly isStated: boolean;
    }
  | { readonly kind: 'issue'; readonly issue: IssueId }
  | { readonly kind: 'disagreement'; readonly disagreement: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'statement'; readonly statement: Statement };

/** What is searched of one answer; texts in the interface's language and in English. */
export interface Document {
  readonly id: number;
  readonly target: Target;
  /** What the answer is called; a question, for a disagreement. */
  readonly title: string;
  /** The terms of a title by which readers may ask, one list for each language. */
  readonly titles: readonly (readonly string[])[];
  readonly text: string;
  /** Secondary text: roles, speakers, publishers, dates. */
  readonly more: string;
  /** Ids of the concepts that it is of or about, with spaces between. */
  readonly concepts: string;
  readonly issue: string;
}

/**
 * @param knowledge the pack
 * @param language of the interface, BCP 47
 * @returns everything that can answer a query by its words, in the pack's order
 */
export function documentsOf(knowledge: Knowledge, language: string): Document[] {
  const { pack } = knowledge;
  const both = (...maps: readonly (LanguageMap | undefined)[]): string =>
    maps.flatMap((map) => (map ? [...new Set([map[language] ?? map.en, map.en])] : [])).join(' . ');
  const stems = (map: LanguageMap): string[][] =>
    [...new Set([map[language] ?? map.en, map.en])].map(termsOf);
  const names = (id: string): string =>
    [...new Set([knowledge.label(id, language), knowledge.label(id)])].join(' . ');
  const documents: Document[] = [];
  const add = (target: Target, document: Partial<Document>): void => {
    documents.push({
      id: documents.length,
      target,
      title: '',
      titles: [],
      text: '',
      more: '',
      concepts: '',
      issue: '',
      ...document,
    });
  };

  for (const { id, definition, roles = [] } of pack.concepts) {
    if (definition || roles.length > 0) {
      const more = both(...roles.map(({ label }) => label));
      add(
        { kind: 'concept', concept: id },
        { title: names(id), text: both(definition), more, concepts: id },
      );
    }
  }
  for (const { id: country } of knowledge.parties) {
    for (const { id: issue, prefLabel } of pack.issues) {
      const line = knowledge.positionOf(country, issue);
      const statements = knowledge.statementsById(line?.statements ?? []);
      const concepts = [
        ...voicesOf(pack.concepts, country),
        ...statements.flatMap((one) => conceptsOf(knowledge, one)),
      ];
      add(
        { kind: 'position', country, issue, isStated: line !== undefined },
        {
          title: `${names(country)} . ${both(prefLabel)} . ${both(line?.text)}`,
          text: both(...statements.map(({ text }) => text)),
          concepts: idsOf(concepts),
          issue,
        },
      );
    }
  }
  for (const { id, prefLabel, shortLabel, definition } of pack.issues) {
    const title = both(prefLabel, shortLabel);
    add(
      { kind: 'issue', issue: id },
      { title, titles: stems(prefLabel), text: both(definition), issue: id },
    );
  }
  for (const { id, question, definition, sides, about, issue } of pack.disagreements) {
    add(
      { kind: 'disagreement', disagreement: id },
      {
        title: both(question),
        titles: stems(question),
        concepts: idsOf(about),
        issue,
        text: both(definition, ...sides.map(({ label }) => label)),
      },
    );
  }
  for (const { event, statements } of knowledge.timeline) {
    const days = [event.date, event.endDate].filter((date) => date !== undefined);
    const dates = days.flatMap((date) => [datesOf(date, language), datesOf(date, 'en')]);
    add(
      { kind: 'event', event: event.id },
      {
        title: both(event.prefLabel),
        titles: stems(event.prefLabel),
        more: dates.join(' . '),
        concepts: idsOf(statements.flatMap((one) => conceptsOf(knowledge, one))),
      },
    );
  }
  for (const statement of pack.statements) {
    const { speaker, source, issue, text } = statement;
    const said = 'label' in speaker ? both(speaker.label) : '';
    add(
      { kind: 'statement', statement },
      {
        text: both(text),
        titles: stems(text),
        more: `${said} . ${knowledge.sourceById(source)?.publisher ?? ''}`,
        concepts: idsOf(conceptsOf(knowledge, statement)),
        issue,
      },
    );
  }
  return documents;
}

/** Holders of a statement, the countries they speak for, and what it is about. */
function conceptsOf(knowledge: Knowledge, { holders, about, speaker }: Statement): string[] {
  const said = 'concept' in speaker && speaker.concept ? [speaker.concept] : [];
  const heldFor = holders.flatMap((holder) => knowledge.conceptById(holder)?.speaksFor ?? []);
  return [...holders, ...heldFor, ...about, ...said];
}

function idsOf(ids: readonly string[]): string {
  return [...new Set(ids)].join(' ');
}

/** "24 Apr 2014", and the month as it is typed out. */
function datesOf(iso: string, language: string): string {
  const [year, month] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const named = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
  return `${formatDate(iso, language)} . ${named}`;
}
