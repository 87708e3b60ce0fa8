import { textIn } from '../language-map';
import type { Concept, ConceptLabels, Pack, Statement } from '../pack';
import { conceptLabels, type LabelOfConcept } from './concept-labels';
import { sameJson } from './same-json';

/** Some of a list that may be long. */
export interface Some<T> {
  readonly count: number;
  /** The first of them. */
  readonly first: readonly T[];
}

export interface NamedRecord {
  readonly id: string;
  /** A concept's name, or a statement's text. */
  readonly name: string;
}

export interface ChangedRecord extends NamedRecord {
  /** Names of the fields that differ, as in the pack's format; `labels` if its labels do. */
  readonly fields: readonly string[];
}

export interface RecordChanges {
  readonly added: Some<NamedRecord>;
  readonly removed: Some<NamedRecord>;
  readonly changed: Some<ChangedRecord>;
}

/** Parts of a pack besides concepts, their labels and statements. */
const OTHER_PARTS = [
  'manifest',
  'issues',
  'sources',
  'positions',
  'disagreements',
  'events',
  'searchWords',
  'relevance',
] as const;
export type OtherPart = (typeof OTHER_PARTS)[number];

/** What another version of a pack changes. */
export interface PackDifference {
  readonly isNothing: boolean;
  readonly concepts: RecordChanges;
  readonly statements: RecordChanges;
  /** Labels of concepts that are in both versions, in any language. */
  readonly labels: {
    readonly added: Some<LabelOfConcept>;
    readonly removed: Some<LabelOfConcept>;
  };
  /** Parts in which anything differs. */
  readonly others: readonly OtherPart[];
}

/** Of each list, so many are named. The counts are of all. */
const NAMED = 50;

/**
 * @param before a pack in its inner form
 * @param after another version of it
 * @param language BCP 47, of names and texts; if the pack has it
 */
export function packDifference(before: Pack, after: Pack, language: string): PackDifference {
  const [labelsBefore, labelsAfter] = [conceptLabels(before), conceptLabels(after)];
  const nameIn =
    (pack: Pack) =>
    ({ id }: Concept): NamedRecord => ({ id, name: nameOf(id, pack, language) });
  const named = ({ id, text }: Statement): NamedRecord => ({ id, name: textIn(text, language) });
  const concepts = recordChanges(
    { records: before.concepts, named: nameIn(before) },
    { records: after.concepts, named: nameIn(after) },
    ({ id }) => (labelsBefore.isSame(id, labelsAfter) ? [] : ['labels']),
  );
  const statements = recordChanges(
    { records: before.statements, named },
    { records: after.statements, named },
  );
  const labels = {
    added: some(labelsAfter.notIn(labelsBefore)),
    removed: some(labelsBefore.notIn(labelsAfter)),
  };
  const others = OTHER_PARTS.filter((part) => !sameJson(before[part], after[part]));
  const counts = [concepts, statements].flatMap(({ added, removed, changed }) => [
    added.count,
    removed.count,
    changed.count,
  ]);
  return {
    isNothing: others.length === 0 && counts.every((count) => count === 0),
    concepts,
    statements,
    labels,
    others,
  };
}

interface Version<T> {
  readonly records: readonly T[];
  readonly named: (record: T) => NamedRecord;
}

/** @param moreFields that differ besides those of the record itself */
function recordChanges<T extends { readonly id: string }>(
  before: Version<T>,
  after: Version<T>,
  moreFields: (record: T) => readonly string[] = () => [],
): RecordChanges {
  const [old, now] = [before, after].map(
    ({ records }) => new Map(records.map((record) => [record.id, record])),
  ) as [Map<string, T>, Map<string, T>];
  const changed = [...now.values()].flatMap((record) => {
    const was = old.get(record.id);
    const fields = was && [...changedFields(was, record), ...moreFields(record)];
    return fields?.length ? [{ record, fields }] : [];
  });
  return {
    added: some(
      [...now.values()].filter(({ id }) => !old.has(id)),
      after.named,
    ),
    removed: some(
      [...old.values()].filter(({ id }) => !now.has(id)),
      before.named,
    ),
    changed: some(changed, ({ record, fields }) => ({ ...after.named(record), fields })),
  };
}

function changedFields(before: object, after: object): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter(
    (field) =>
      !sameJson(
        (before as Record<string, unknown>)[field],
        (after as Record<string, unknown>)[field],
      ),
  );
}

function some<T>(all: readonly T[]): Some<T>;
function some<T, Shown>(all: readonly T[], show: (one: T) => Shown): Some<Shown>;
function some<T>(all: readonly T[], show: (one: T) => unknown = (one) => one): Some<unknown> {
  return { count: all.length, first: all.slice(0, NAMED).map(show) };
}

function nameOf(concept: string, { labels }: Pack, language: string): string {
  const own = (file: string): ConceptLabels | undefined => {
    const labelFile = Object.hasOwn(labels, file) ? labels[file]! : {};
    return Object.hasOwn(labelFile, concept) ? labelFile[concept] : undefined;
  };
  const files = [language, 'en', ...Object.keys(labels)];
  return files.map((file) => own(file)?.prefLabel).find((name) => name !== undefined) ?? concept;
}
