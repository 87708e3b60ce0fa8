import type {
  Concept,
  ConceptId,
  Disagreement,
  IssueId,
  LabelFile,
  Pack,
  Position,
  SourceId,
  Speaker,
  Statement,
} from '../pack/pack';

/** Gives the qualified form of an id. */
type Qualify = (id: ConceptId | IssueId) => string;

/**
 * Ids of concepts and issues are unique only within their pack. In messages, settings and pages
 * those of a reader's own packs begin with the pack's id: `my-beat/nippon-steel`.
 *
 * @param pack a valid pack
 * @returns the same pack with qualified ids of concepts and issues wherever they occur
 */
export function qualifyIds(pack: Pack): Pack {
  const { manifest } = pack;
  const known = new Set([...pack.concepts, ...pack.issues].map(({ id }) => id));
  const qualify: Qualify = (id) => `${manifest.id}/${id}`;
  /** Holders are sources as well, whose ids stay. */
  const holder = (id: ConceptId | SourceId): string => (known.has(id) ? qualify(id) : id);
  return {
    ...pack,
    manifest: {
      ...manifest,
      parties: manifest.parties.map(qualify),
      ...optional('subject', manifest.subject, qualify),
    },
    issues: pack.issues.map((issue) => ({ ...issue, id: qualify(issue.id) })),
    concepts: pack.concepts.map((concept) => qualifiedConcept(concept, qualify)),
    statements: pack.statements.map((one) => qualifiedStatement(one, qualify, holder)),
    positions: pack.positions.map((one) => qualifiedPosition(one, qualify)),
    disagreements: pack.disagreements.map((one) => qualifiedDisagreement(one, qualify)),
    labels: mapValues(pack.labels, (file) => qualifiedLabels(file, qualify)),
    searchWords: mapValues(pack.searchWords, (words) => mapKeys(words, qualify)),
  };
}

function qualifiedConcept(concept: Concept, qualify: Qualify): Concept {
  const { id, country, speaksFor, issue, broader, related, ...rest } = concept;
  const all = (ids: readonly ConceptId[]) => ids.map(qualify);
  return {
    ...rest,
    id: qualify(id),
    ...optional('country', country, qualify),
    ...optional('speaksFor', speaksFor, qualify),
    ...optional('issue', issue, qualify),
    ...optional('broader', broader, all),
    ...optional('related', related, all),
  };
}

function qualifiedStatement(
  statement: Statement,
  qualify: Qualify,
  holder: (id: string) => string,
): Statement {
  const { agreement, ...rest } = statement;
  return {
    ...rest,
    holders: statement.holders.map(holder),
    issue: qualify(statement.issue),
    speaker: qualifiedSpeaker(statement.speaker, qualify),
    about: statement.about.map(qualify),
    ...optional('agreement', agreement, qualify),
  };
}

function qualifiedSpeaker(speaker: Speaker, qualify: Qualify): Speaker {
  switch (speaker.as) {
    case 'named':
    case 'body':
      return { ...speaker, concept: qualify(speaker.concept) };
    case 'joint-statement':
      return { ...speaker, concepts: speaker.concepts.map(qualify) };
    case 'analysts': {
      const { concept, ...rest } = speaker;
      return { ...rest, ...optional('concept', concept, qualify) };
    }
    case 'unnamed':
    case 'outlet':
      return speaker;
  }
}

function qualifiedPosition(position: Position, qualify: Qualify): Position {
  return { ...position, country: qualify(position.country), issue: qualify(position.issue) };
}

function qualifiedDisagreement(disagreement: Disagreement, qualify: Qualify): Disagreement {
  const { issue, about } = disagreement;
  return { ...disagreement, issue: qualify(issue), about: about.map(qualify) };
}

function qualifiedLabels(file: LabelFile, qualify: Qualify): LabelFile {
  const labels = mapValues(file, ({ establishedBy, ...own }) => ({
    ...own,
    ...optional('establishedBy', establishedBy, (ids) => ids.map(qualify)),
  }));
  return mapKeys(labels, qualify);
}

/** @returns an object with the field, or without it if there is no value */
function optional<Key extends string, From, To>(
  key: Key,
  value: From | undefined,
  convert: (value: From) => To,
): { readonly [key in Key]?: To } {
  if (value === undefined) return {};
  return { [key]: convert(value) } as { readonly [key in Key]: To };
}

function mapValues<From, To>(
  map: { readonly [key: string]: From },
  convert: (value: From) => To,
): { readonly [key: string]: To } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, convert(value)]));
}

function mapKeys<Value>(
  map: { readonly [key: string]: Value },
  convert: (key: string) => string,
): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [convert(key), value]));
}
