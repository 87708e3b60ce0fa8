import { foldText } from '../knowledge/fold';
import { literalForm } from '../pack/labels';
import type { ConceptLabels, Label, LabelFile, Pack } from '../pack/pack';

/**
 * Reduces a pack to what background and popup load. It leaves out what only matching reads
 * (conditions of labels, relevance rules) and what only reviewers of the pack read (how a source's
 * date is known, which paragraphs are furniture).
 *
 * @param pack a validated pack
 * @returns a pack whose labels are plain strings, without relevance rules
 */
export function compileKnowledge(pack: Pack): Pack {
  const labels: Record<string, LabelFile> = {};
  const known = new Set<string>();
  for (const [language, file] of Object.entries(pack.labels)) {
    labels[language] = Object.fromEntries(
      Object.entries(file).map(([concept, own]) => [concept, shownLabels(concept, own, known)]),
    );
  }
  const sources = pack.sources.map(({ furniture: _furniture, ...source }) => ({
    ...source,
    basis: '',
  }));
  const { relevance: _relevance, ...rest } = pack;
  return { ...rest, sources, labels };
}

/** @returns labels for search; of labels that search cannot distinguish, the first */
function shownLabels(
  concept: string,
  { prefLabel, altLabel, hiddenLabel }: ConceptLabels,
  known: Set<string>,
): ConceptLabels {
  const isNew = (label: string): boolean => {
    const key = `${concept} ${foldText(label)}`;
    return !known.has(key) && known.add(key).size > 0;
  };
  if (prefLabel !== undefined) isNew(prefLabel);
  const others = (labels: readonly Label[] = []): string[] => labels.map(literalForm).filter(isNew);
  const [alternative, hidden] = [others(altLabel), others(hiddenLabel)];
  return {
    ...(prefLabel === undefined ? {} : { prefLabel }),
    ...(alternative.length === 0 ? {} : { altLabel: alternative }),
    ...(hidden.length === 0 ? {} : { hiddenLabel: hidden }),
  };
}
