import type { Knowledge } from '../../index';
import { literalForm } from '../../../pack/labels';
import type { ConceptId, IssueId } from '../../../pack/pack';

/** Kind of label by which a concept was found. */
export type MatchedBy = 'preferred' | 'alternative' | 'hidden';

/** One name of a concept or an issue. */
export interface PackLabel {
  readonly concept: ConceptId | null;
  readonly issue: IssueId | null;
  /** The label as in the pack. */
  readonly label: string;
  readonly by: MatchedBy;
  /** The label is in the interface's language or in English. */
  readonly isOwnLanguage: boolean;
  /** The label is in a language in which accents distinguish words. */
  readonly isTonal: boolean;
}

type Pack = Knowledge['pack'];

/** Accents distinguish the words of Vietnamese: “bò” is beef, “bơ” butter. */
export const TONAL = 'vi';

/**
 * @param language of the interface, BCP 47
 * @returns all labels of concepts and issues, and their search words
 */
export function* packLabels({ pack }: Knowledge, language: string): Generator<PackLabel> {
  yield* conceptLabels(pack, language);
  yield* issueLabels(pack, language);
  yield* searchWords(pack, language);
}

function* conceptLabels({ labels }: Pack, language: string): Generator<PackLabel> {
  for (const [of, file] of Object.entries(labels)) {
    for (const [concept, { prefLabel, altLabel = [], hiddenLabel = [] }] of Object.entries(file)) {
      const common = { concept, issue: null, ...originOf(of, language) };
      if (prefLabel !== undefined) yield { ...common, label: prefLabel, by: 'preferred' };
      for (const label of altLabel)
        yield { ...common, label: literalForm(label), by: 'alternative' };
      for (const label of hiddenLabel) yield { ...common, label: literalForm(label), by: 'hidden' };
    }
  }
}

function* issueLabels({ issues }: Pack, language: string): Generator<PackLabel> {
  for (const { id, prefLabel, shortLabel } of issues) {
    for (const [of, label] of [...Object.entries(prefLabel), ...Object.entries(shortLabel)])
      yield { concept: null, issue: id, label, by: 'preferred', ...originOf(of, language) };
  }
}

function* searchWords(pack: Pack, language: string): Generator<PackLabel> {
  const isIssue = new Set(pack.issues.map(({ id }) => id));
  const isConcept = new Set(pack.concepts.map(({ id }) => id));
  const by: MatchedBy = 'alternative';
  for (const [of, file] of Object.entries(pack.searchWords)) {
    const origin = originOf(of, language);
    for (const [id, labels] of Object.entries(file)) {
      if (isIssue.has(id))
        for (const label of labels) yield { concept: null, issue: id, label, by, ...origin };
      else if (isConcept.has(id))
        for (const label of labels) yield { concept: id, issue: null, label, by, ...origin };
    }
  }
}

function originOf(of: string, language: string) {
  return { isOwnLanguage: of === language || of === 'en', isTonal: of === TONAL };
}
