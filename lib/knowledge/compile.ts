import type { ConceptLabels, Label, LabelFile, Pack } from './pack';

/**
 * The part of a pack that background and popup load: everything but what only matching reads
 * (conditions of labels, relevance rules).
 *
 * @param pack a validated pack
 * @returns a pack whose labels are plain strings and whose relevance rules are empty
 */
export function compileKnowledge(pack: Pack): Pack {
  const labels: Record<string, LabelFile> = {};
  for (const [language, file] of Object.entries(pack.labels)) {
    labels[language] = Object.fromEntries(
      Object.entries(file).map(([concept, own]) => [concept, shownLabels(own)]),
    );
  }
  return { ...pack, labels, relevance: {} as Pack['relevance'] };
}

function shownLabels(own: ConceptLabels): ConceptLabels {
  return {
    ...(own.prefLabel === undefined ? {} : { prefLabel: own.prefLabel }),
    ...(own.altLabel === undefined ? {} : { altLabel: own.altLabel.map(literalForm) }),
    ...(own.hiddenLabel === undefined ? {} : { hiddenLabel: own.hiddenLabel.map(literalForm) }),
  };
}

function literalForm(label: Label): string {
  return typeof label === 'string' ? label : label.literalForm;
}
