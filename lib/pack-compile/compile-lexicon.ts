import type { Concept, ConceptLabels, Label, Owner, Pack, RelevanceRules } from '../pack/pack';
import { literalForm } from '../pack/labels';
import { voicesOf } from '../knowledge/positions';
import { keyOf } from '../strokes/highlight-keys';
import type { Lexicon, LexiconConcept, Sense } from '../pack/lexicon';
import { withoutAccents } from '../matching/words/tokens';
import { addConceptLabels } from './concept-labels';
import { addPersonNames } from './person-names';
import { SenseTable } from './sense-table';

/**
 * Compiles a pack's labels for matching. Runs at build time and in scripts.
 *
 * @param pack a valid pack
 * @returns senses with their labels, as plain JSON
 * @throws Error if a condition refers to an unknown vocabulary
 */
export function compileLexicon(pack: Pack): Lexicon {
  const indexOf = new Map(pack.concepts.map((concept, index) => [concept.id, index]));
  const { vocabularies = {}, languages = {} } = pack.relevance ?? {};
  const senses = sensesOf(pack);
  checkVocabularies(senses, vocabularies);
  return {
    concepts: pack.concepts.map((concept) => lexiconConcept(concept, pack, indexOf)),
    senses,
    subject: indexOf.get(pack.manifest.subject ?? '') ?? -1,
    vocabularies,
    languages,
  };
}

function sensesOf(pack: Pack): Sense[] {
  const senses = new SenseTable();
  const known = new Set<string>();
  // English first: labels of other languages that repeat English ones are left out.
  const files = Object.entries(pack.labels).sort(
    ([a], [b]) => Number(b === 'en') - Number(a === 'en'),
  );
  for (const [language, file] of files)
    pack.concepts.forEach((concept, index) => {
      const own = file[concept.id];
      if (!own) return;
      addConceptLabels(senses, withoutRepeats(own, concept, known), {
        index,
        language,
        hasExactAccents: pack.relevance?.languages[language]?.accents === 'exact',
        isTerm: concept.type === 'term',
        isPerson: concept.type === 'person',
        dated: pack.labels['en']?.[concept.id]?.dated,
        allLabels: files.flatMap(([, other]) => labelsOf(other[concept.id] ?? {})),
      });
    });
  pack.concepts.forEach(({ id }, index) => {
    addPersonNames(
      senses,
      index,
      files.flatMap(([, file]) => file[id]?.name ?? []),
    );
  });
  return senses.all();
}

function lexiconConcept(
  concept: Concept,
  pack: Pack,
  indexOf: ReadonlyMap<string, number>,
): LexiconConcept {
  const establishedBy = pack.labels['en']?.[concept.id]?.establishedBy?.flatMap(
    (id) => indexOf.get(id) ?? [],
  );
  return {
    id: concept.id,
    key: keyOf(concept),
    ...(concept.type === 'term' ? { term: true as const } : {}),
    ...(['term', 'country'].includes(concept.type ?? '') ? { inNames: true as const } : {}),
    ...(isQuiet(concept, pack) ? { quiet: true as const } : {}),
    ...(establishedBy ? { establishedBy } : {}),
  };
}

/**
 * A card on a term has its definition. A card on a country or pact without statements has little to
 * show.
 */
function isQuiet({ id, type }: Concept, { concepts, statements }: Pack): boolean {
  // Without statements in the pack, no card has any.
  if (statements.length === 0) return false;
  if (type !== 'country' && type !== 'pact') return false;
  const own = voicesOf(concepts, id);
  return !statements.some(({ holders }) => holders.some((holder) => own.has(holder)));
}

function labelsOf({ prefLabel, altLabel = [], hiddenLabel = [] }: ConceptLabels): string[] {
  return [
    ...(prefLabel === undefined ? [] : [prefLabel]),
    ...[...altLabel, ...hiddenLabel].map(literalForm),
  ];
}

/**
 * Leaves out labels that differ from one of an earlier language only in accents or, for terms, in
 * capitals: they would match without the conditions of the earlier label.
 *
 * @param known keys of earlier labels; this function adds those of the labels that it keeps
 */
function withoutRepeats(own: ConceptLabels, concept: Concept, known: Set<string>): ConceptLabels {
  const key = (label: Label): string => {
    const form = withoutAccents(literalForm(label));
    return `${concept.id} ${concept.type === 'term' ? form.toLowerCase() : form}`;
  };
  const isNew = (label: Label): boolean => !known.has(key(label));
  const { prefLabel, ...rest } = own;
  const kept: ConceptLabels = {
    ...rest,
    ...(prefLabel !== undefined && isNew(prefLabel) ? { prefLabel } : {}),
    altLabel: (own.altLabel ?? []).filter(isNew),
    hiddenLabel: (own.hiddenLabel ?? []).filter(isNew),
  };
  for (const form of labelsOf(kept)) known.add(key(form));
  return kept;
}

function checkVocabularies(
  senses: readonly Sense[],
  vocabularies: RelevanceRules['vocabularies'],
): void {
  for (const name of senses.flatMap(vocabulariesOf))
    if (!Object.hasOwn(vocabularies, name))
      throw new Error(
        `A label names the vocabulary "${name}", which relevance.json does not have. ` +
          `Add it under "vocabularies", or name one of: ${Object.keys(vocabularies).join(', ')}.`,
      );
}

function ownerVocabularies({ ours, theirs, theirsFirst, theirsBeside, wares }: Owner): string[] {
  return [ours, theirs, theirsFirst, theirsBeside, wares].flatMap((name) => name ?? []);
}

/** @returns names of the vocabularies that a sense's conditions refer to */
function vocabulariesOf(sense: Sense): string[] {
  const words = [
    sense.precededBy,
    sense.followedBy,
    sense.notPrecededBy,
    sense.notFollowedBy,
    sense.notAfterInCapitals,
  ].flatMap((list) => list ?? []);
  const named = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  return [
    ...named,
    ...[sense.near, sense.notNear, sense.dated?.orNear, sense.dated?.undatedNear].flatMap(
      (name) => name ?? [],
    ),
    ...(sense.owner ? ownerVocabularies(sense.owner) : []),
  ];
}
