import { dayOf, newestFirst } from './newest-first';
import type {
  Citation,
  Concept,
  ConceptId,
  Disagreement,
  IsoDate,
  Issue,
  IssueId,
  Pack,
  Position,
  Source,
  SourceId,
  Statement,
  StatementId,
} from '../pack/pack';
import { type Positions, positionsOf, voicesOf } from './positions';
import { type TimelineEntry, timelineOf } from './timeline';

export type { Positions } from './positions';
export type { TimelineEntry } from './timeline';

/** An index of a valid pack. Pure: it uses no browser API. */
export interface Knowledge {
  readonly pack: Pack;
  /** The concept that the pack is about, if it is about one. */
  readonly subject: Concept | undefined;
  /**
   * The countries whose positions the pack records, in alphabetical order of their English labels.
   */
  readonly parties: readonly Concept[];

  conceptById(id: ConceptId): Concept | undefined;
  statementById(id: StatementId): Statement | undefined;
  /** Statements by id, in the order of the ids; unknown ids are skipped. */
  statementsById(ids: readonly StatementId[]): readonly Statement[];
  issueById(id: IssueId): Issue | undefined;
  sourceById(id: SourceId): Source | undefined;
  /** The source of a statement, role or citation. @throws Error if the pack does not have it */
  sourceOf(citation: Pick<Citation, 'source'>): Source;
  /** The day on which it was said; the day of publication if that is not known. */
  dayOf(statement: Statement): IsoDate;

  /**
   * Statements with this concept as holder; for a country also those of its spokespeople. Newest
   * first.
   */
  statementsOf(concept: ConceptId): readonly Statement[];
  /** Statements of others with this concept in `about`. Newest first. */
  statementsAbout(concept: ConceptId): readonly Statement[];
  /** Statements of and about the concept: all that its card shows. Newest first. */
  statementsWith(concept: ConceptId): readonly Statement[];
  disagreementsOf(concept: ConceptId): readonly Disagreement[];
  disagreementsWith(statement: StatementId): readonly Disagreement[];
  /** Statements of a country, alone or with others, by issue; an empty list means unstated. */
  positionsOf(country: ConceptId): Positions;
  /**
   * The pack's line on what a country wants on an issue; undefined if no source states a position.
   */
  positionOf(country: ConceptId, issue: IssueId): Position | undefined;
  /** Events with their statements, the earliest first. */
  readonly timeline: readonly TimelineEntry[];
  /** Concepts with this one in `broader`, in the pack's order. */
  narrowerOf(concept: ConceptId): readonly Concept[];

  /**
   * A concept's prefLabel in a language, otherwise in English, otherwise in any language, otherwise
   * its id; for a source its publisher.
   */
  label(id: ConceptId | SourceId, language?: string): string;
}

/**
 * Indexes a valid pack.
 *
 * @param pack whose `labels` may be reduced to prefLabel and plain altLabels
 * @returns the index
 * @throws Error if the pack has a subject that is not among its concepts
 */
export function createKnowledge(pack: Pack): Knowledge {
  const concepts = byId(pack.concepts);
  const statements = byId(pack.statements);
  const issues = byId(pack.issues);
  const sources = byId(pack.sources);
  const { id: packId, subject: subjectId } = pack.manifest;
  const subject = subjectId === undefined ? undefined : concepts.get(subjectId);
  if (subjectId !== undefined && !subject)
    throw new Error(`The pack "${packId}" has no concept "${subjectId}", its subject.`);

  const sourceOf = ({ source: id }: Pick<Citation, 'source'>): Source => {
    const source = sources.get(id);
    if (!source) throw new Error(`The pack "${packId}" has no source "${id}".`);
    return source;
  };
  const label = (id: ConceptId | SourceId, language = 'en'): string =>
    pack.labels[language]?.[id]?.prefLabel ??
    pack.labels['en']?.[id]?.prefLabel ??
    anyLabel(pack, id) ??
    sources.get(id)?.publisher ??
    id;
  const positions = memo((country) => positionsOf(pack, country));
  const timeline = timelineOf(pack);

  return {
    pack,
    subject,
    parties: pack.manifest.parties
      .flatMap((id) => concepts.get(id) ?? [])
      .sort((a, b) => label(a.id).localeCompare(label(b.id), 'en')),
    conceptById: (id) => concepts.get(id),
    statementById: (id) => statements.get(id),
    statementsById: (ids) => ids.flatMap((id) => statements.get(id) ?? []),
    issueById: (id) => issues.get(id),
    sourceById: (id) => sources.get(id),
    sourceOf,
    dayOf: (statement) => dayOf(statement, sourceOf(statement)),
    ...statementsByConcept(pack),
    disagreementsOf: (concept) => pack.disagreements.filter(({ about }) => about.includes(concept)),
    disagreementsWith: (statement) =>
      pack.disagreements.filter(({ sides }) =>
        sides.some((side) => side.statements.includes(statement)),
      ),
    positionsOf: positions,
    positionOf: (country, issue) =>
      pack.positions.find((one) => one.country === country && one.issue === issue),
    timeline,
    narrowerOf: (concept) => pack.concepts.filter(({ broader }) => broader?.includes(concept)),
    label,
  };
}

/** Lists of statements by concept, newest first. Each list is made when it is first used. */
function statementsByConcept(
  pack: Pack,
): Pick<Knowledge, 'statementsOf' | 'statementsAbout' | 'statementsWith'> {
  const inOrder = [...pack.statements].sort(newestFirst(pack));
  const holds = (concept: ConceptId) => {
    const voices = voicesOf(pack.concepts, concept);
    return ({ holders }: Statement) => holders.some((holder) => voices.has(holder));
  };
  const statementsWith = memo((concept) => {
    const held = holds(concept);
    return inOrder.filter((statement) => held(statement) || statement.about.includes(concept));
  });
  return {
    statementsOf: memo((concept) => inOrder.filter(holds(concept))),
    statementsAbout: memo((concept) => {
      const held = holds(concept);
      return statementsWith(concept).filter((statement) => !held(statement));
    }),
    statementsWith,
  };
}

/**
 * Articles before a country's name, and words for "and", in the languages that write spaces between
 * words.
 */
const ARTICLES = ['The ', 'El ', 'La ', 'Los ', 'Las ', 'Le ', 'Les ', 'L’'];
const AND = /^(?:and|y|e|et|và) /;

/**
 * Removes the holder from the start of a statement's text, for use under a heading with the
 * holder's name: "Japan wants rice spared" becomes "Wants rice spared". Text that does not start
 * with the heading, or that names another holder beside it, stays unchanged.
 *
 * @param text of a statement
 * @param heading the holder's label; the text may have an article before it
 * @returns the text to show under the heading
 */
export function textUnder(text: string, heading: string): string {
  const inSentence = heading.charAt(0).toLowerCase() + heading.slice(1);
  const names = [
    heading,
    ...ARTICLES.flatMap((article) => [`${article}${heading}`, `${article}${inSentence}`]),
  ];
  const start = names.map((name) => `${name} `).find((name) => text.startsWith(name));
  const rest = start && text.slice(start.length);
  if (!rest || AND.test(rest)) return text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function anyLabel({ labels }: Pack, id: ConceptId): string | undefined {
  return Object.values(labels).find((file) => file[id]?.prefLabel !== undefined)?.[id]?.prefLabel;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

function memo<T>(compute: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? compute(id);
    known.set(id, value);
    return value;
  };
}
