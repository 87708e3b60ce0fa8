import { formatDate } from '../../i18n/dates';
import type { Knowledge } from '../index';
import type { ConceptId, IssueId, LanguageMap, Statement } from '../../pack/pack';
import { voicesOf } from '../positions';
import { termsOf } from './words';
import { textIn } from '../../pack/language-map';

/** What an answer shows and opens. */
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

/** The searchable texts of one answer, in the interface's language and in English. */
export interface Document {
  readonly id: number;
  readonly target: Target;
  /** The answer's title; for a disagreement its question. */
  readonly title: string;
  /** Index terms of the title, one list for each language. */
  readonly titles: readonly (readonly string[])[];
  readonly text: string;
  /** Secondary text: roles, speakers, publishers, dates. */
  readonly more: string;
  /** Ids of its holders and of the concepts that it is about, separated by spaces. */
  readonly concepts: string;
  readonly issue: string;
}

/**
 * @param knowledge the pack
 * @param language of the interface, BCP 47
 * @returns all documents that full-text search can find, in the pack's order
 */
export function documentsOf(knowledge: Knowledge, language: string): Document[] {
  const texts = textsIn(knowledge, language);
  return [
    ...conceptDocuments(knowledge, texts),
    ...positionDocuments(knowledge, texts),
    ...issueDocuments(knowledge, texts),
    ...disagreementDocuments(knowledge, texts),
    ...eventDocuments(knowledge, texts),
    ...statementDocuments(knowledge, texts),
  ].map((document, id) => ({ ...EMPTY, ...document, id }));
}

const EMPTY = { title: '', titles: [], text: '', more: '', concepts: '', issue: '' };

/** A document without its id and its empty fields. */
type Draft = Partial<Document> & { readonly target: Target };

/** Functions that give a text of the pack in the interface's language and in English. */
interface Texts {
  readonly language: string;
  both(...maps: readonly (LanguageMap | undefined)[]): string;
  stems(map: LanguageMap): string[][];
  names(id: string): string;
}

function textsIn(knowledge: Knowledge, language: string): Texts {
  const versions = (map: LanguageMap): string[] => [
    ...new Set([textIn(map, language), textIn(map, 'en')]),
  ];
  return {
    language,
    both: (...maps) => maps.flatMap((map) => (map ? versions(map) : [])).join(' . '),
    stems: (map) => versions(map).map(termsOf),
    names: (id) => [...new Set([knowledge.label(id, language), knowledge.label(id)])].join(' . '),
  };
}

function conceptDocuments({ pack }: Knowledge, { both, names }: Texts): Draft[] {
  return pack.concepts.flatMap(({ id, definition, roles = [] }) =>
    definition || roles.length > 0
      ? {
          target: { kind: 'concept', concept: id },
          title: names(id),
          text: both(definition),
          more: both(...roles.map(({ label }) => label)),
          concepts: id,
        }
      : [],
  );
}

function positionDocuments(knowledge: Knowledge, { both, names }: Texts): Draft[] {
  const { pack } = knowledge;
  return knowledge.parties.flatMap(({ id: country }) =>
    pack.issues.map(({ id: issue, prefLabel }): Draft => {
      const line = knowledge.positionOf(country, issue);
      const statements = knowledge.statementsById(line?.statements ?? []);
      return {
        target: { kind: 'position', country, issue, isStated: line !== undefined },
        title: `${names(country)} . ${both(prefLabel)} . ${both(line?.text)}`,
        text: both(...statements.map(({ text }) => text)),
        concepts: idsOf([
          ...voicesOf(pack.concepts, country),
          ...statements.flatMap((one) => conceptsOf(knowledge, one)),
        ]),
        issue,
      };
    }),
  );
}

function issueDocuments({ pack }: Knowledge, { both, stems }: Texts): Draft[] {
  return pack.issues.map(({ id, prefLabel, shortLabel, definition }) => ({
    target: { kind: 'issue', issue: id },
    title: both(prefLabel, shortLabel),
    titles: stems(prefLabel),
    text: both(definition),
    issue: id,
  }));
}

function disagreementDocuments({ pack }: Knowledge, { both, stems }: Texts): Draft[] {
  return pack.disagreements.map(({ id, question, definition, sides, about, issue }) => ({
    target: { kind: 'disagreement', disagreement: id },
    title: both(question),
    titles: stems(question),
    concepts: idsOf(about),
    issue,
    text: both(definition, ...sides.map(({ label }) => label)),
  }));
}

function eventDocuments(knowledge: Knowledge, { language, both, stems }: Texts): Draft[] {
  return knowledge.timeline.map(({ event, statements }) => {
    const days = [event.date, event.endDate].filter((date) => date !== undefined);
    const dates = days.flatMap((date) => [datesOf(date, language), datesOf(date, 'en')]);
    return {
      target: { kind: 'event', event: event.id },
      title: both(event.prefLabel),
      titles: stems(event.prefLabel),
      more: dates.join(' . '),
      concepts: idsOf(statements.flatMap((one) => conceptsOf(knowledge, one))),
    };
  });
}

function statementDocuments(knowledge: Knowledge, { both, stems }: Texts): Draft[] {
  return knowledge.pack.statements.map((statement) => {
    const { speaker, source, issue, text } = statement;
    const said = 'label' in speaker ? both(speaker.label) : '';
    return {
      target: { kind: 'statement', statement },
      text: both(text),
      titles: stems(text),
      more: `${said} . ${knowledge.sourceById(source)?.publisher ?? ''}`,
      concepts: idsOf(conceptsOf(knowledge, statement)),
      issue,
    };
  });
}

/**
 * Concepts that a statement is found by: its holders, the countries they speak for, and what it is
 * about.
 */
function conceptsOf(knowledge: Knowledge, { holders, about, speaker }: Statement): string[] {
  const said = 'concept' in speaker && speaker.concept ? [speaker.concept] : [];
  const heldFor = holders.flatMap((holder) => knowledge.conceptById(holder)?.speaksFor ?? []);
  return [...holders, ...heldFor, ...about, ...said];
}

function idsOf(ids: readonly string[]): string {
  return [...new Set(ids)].join(' ');
}

/** "24 Apr 2014", and the same with the full name of the month. */
function datesOf(iso: string, language: string): string {
  const [year, month] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const named = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
  return `${formatDate(iso, language)} . ${named}`;
}
