import { literalForm } from '../labels';
import type { ConceptLabels, Pack } from '../pack';
import { sameJson } from './same-json';

/** A label, and the concept that it names. */
export interface LabelOfConcept {
  readonly concept: string;
  readonly label: string;
}

/** All labels of a pack, to be compared with those of another version. */
export interface LabelsByConcept {
  /** By concept: by language what its label file has. */
  readonly byConcept: ReadonlyMap<string, ReadonlyMap<string, ConceptLabels>>;
  /** @returns whether a concept has the same labels with the same conditions in both */
  isSame(concept: string, other: LabelsByConcept): boolean;
  /** @returns the labels that the other version does not have, of concepts that it has */
  notIn(other: LabelsByConcept): LabelOfConcept[];
}

/** @param pack in its inner form */
export function conceptLabels({ concepts, labels }: Pack): LabelsByConcept {
  const byConcept = new Map(concepts.map(({ id }) => [id, new Map<string, ConceptLabels>()]));
  for (const [language, file] of Object.entries(labels))
    for (const [concept, own] of Object.entries(file)) byConcept.get(concept)?.set(language, own);
  return {
    byConcept,
    isSame(concept, other) {
      const [here, there] = [byConcept.get(concept), other.byConcept.get(concept)];
      return (
        here?.size === there?.size &&
        [...(here ?? [])].every(([language, own]) => sameJson(own, there?.get(language)))
      );
    },
    notIn(other) {
      return [...byConcept].flatMap(([concept, own]) => {
        const theirs = other.byConcept.get(concept);
        if (!theirs) return [];
        const known = wordsOf(theirs);
        return [...wordsOf(own)]
          .filter((label) => !known.has(label))
          .map((label) => ({ concept, label }));
      });
    },
  };
}

function wordsOf(languages: ReadonlyMap<string, ConceptLabels>): ReadonlySet<string> {
  return new Set(
    [...languages.values()].flatMap(({ prefLabel = [], altLabel = [], hiddenLabel = [] }) => [
      ...[prefLabel].flat(),
      ...altLabel.map(literalForm),
      ...hiddenLabel.map(literalForm),
    ]),
  );
}
