import type {
  Concept,
  ConceptLabels,
  ConditionalLabel,
  Dated,
  Label,
  Pack,
  RelevanceRules,
  Words,
} from '../pack';
import { voicesOf } from '../../knowledge/positions';
import { keyOf } from '../../strokes/highlight-keys';
import { compilePattern, compileWordList } from './compile-vocabularies';
import { literalForm } from '../../matching/label-form';
import type { Lexicon, LexiconConcept } from '../../matching/lexicon';
import { personSenses } from '../../matching/person-names';
import { compileRecords } from '../../matching/records';
import { type DraftSense, type LabelledSense, SenseTable } from '../../matching/sense-table';
import { withoutAccents } from '../../matching/tokens';
import { BESIDE_YEARS } from '../../matching/year-beside';

/**
 * Compiles a pack's labels for matching. Runs when the extension is built, or in tools.
 *
 * @param pack a valid pack
 * @returns labels by sense; plain JSON
 * @throws Error where a condition names a vocabulary that the pack has not
 */
export function compileLexicon(pack: Pack): Lexicon {
  const indexOf = new Map(pack.concepts.map((concept, index) => [concept.id, index]));
  const senses = new SenseTable();
  const { vocabularies, languages } = pack.relevance;
  const known = new Set<string>();

  const hasExactAccents = (language: string | undefined): boolean =>
    language !== undefined && languages[language]?.accents === 'exact';
  const inOrder = Object.entries(pack.labels).sort(
    ([a], [b]) => Number(b === 'en') - Number(a === 'en'),
  );
  for (const [language, file] of inOrder)
    pack.concepts.forEach((concept, index) => {
      const own = file[concept.id];
      const dated = pack.labels['en']?.[concept.id]?.dated;
      if (own)
        addLabels(senses, concept, index, withoutRepeats(own, concept, known), {
          language,
          hasExactAccents,
          dated,
        });
    });
  pack.concepts.forEach((concept, index) => {
    const names = inOrder.flatMap(([, file]) => file[concept.id]?.name ?? []);
    for (const sense of personSenses(index, names)) senses.add(sense);
  });

  checkVocabularies(senses.all, vocabularies);
  const compiled = (
    names: readonly string[],
    compile: (words: Words) => string,
  ): { [name: string]: string } =>
    Object.fromEntries(
      Object.entries(vocabularies).flatMap(([name, words]) =>
        names.includes(name) ? [[name, compile(words)]] : [],
      ),
    );
  return {
    concepts: compileRecords(
      pack.concepts.map((concept) => [concept.id, lexiconConcept(concept, pack, indexOf)]),
    ),
    ...senses.compiled(hasExactAccents),
    subject: indexOf.get(pack.manifest.subject) ?? -1,
    vocabularies: compiled([...OWN_VOCABULARIES, ...senses.all.flatMap(listsOf)], compileWordList),
    near: compiled([...OWN_NEAR, ...senses.all.flatMap(nearOf)], compilePattern),
    languages: Object.fromEntries(
      Object.entries(languages).map(([language, { words, ...traits }]) => [
        language,
        { ...traits, words: compilePattern(words) },
      ]),
    ),
  };
}

function lexiconConcept(
  concept: Concept,
  pack: Pack,
  indexOf: ReadonlyMap<string, number>,
): Omit<LexiconConcept, 'id'> {
  const established = pack.labels['en']?.[concept.id]?.establishedBy?.flatMap(
    (id) => indexOf.get(id) ?? [],
  );
  return {
    key: keyOf(concept),
    ...(concept.type === 'term' ? { term: true as const } : {}),
    ...(isQuiet(concept, pack) ? { quiet: true as const } : {}),
    ...(established ? { establishedBy: established } : {}),
  };
}

/** Terms have their definition; of a country or a pact a reader wants to know who stated what. */
function isQuiet({ id, type }: Concept, { concepts, statements }: Pack): boolean {
  if (type !== 'country' && type !== 'pact') return false;
  const own = voicesOf(concepts, id);
  return !statements.some(({ holders }) => holders.some((holder) => own.has(holder)));
}

interface Language {
  readonly language: string;
  /** Of the concept, whatever the language. */
  readonly dated: Dated | undefined;
  hasExactAccents(language: string): boolean;
}

function addLabels(
  senses: SenseTable,
  concept: Concept,
  index: number,
  own: ConceptLabels,
  language: Language,
): void {
  // A person's prefLabel is among the names that `name` gives.
  // In "CPTPP (successor)" the parenthesis is there for cards.
  const prefLabel = own.prefLabel?.replace(/ \(.*\)$/, '');
  const labels = [
    ...(prefLabel && !isRestated(own) && !own.name?.family ? [prefLabel] : []),
    ...(own.altLabel ?? []),
    ...(own.hiddenLabel ?? []),
  ];
  const rivals = own.rival ?? [];
  for (const label of labels) {
    const sense = senseOf(label, concept, index, language);
    if (typeof label !== 'string' && label.nearOnce) senses.addWithEcho(sense);
    else
      senses.add(
        sense.abbreviates || isContested(literalForm(label), rivals)
          ? withoutIntroduction(sense)
          : sense,
      );
    if (sense.abbreviates) senses.add({ role: 'rival', of: index, abbreviates: true, forms: [] });
  }
  const others = own.otherSense ?? [];
  const namesakes = others.filter(
    (form) => own.name?.family !== undefined && form.endsWith(` ${own.name.family}`),
  );
  if (namesakes.length > 0) senses.add({ role: 'namesake', of: index, forms: namesakes });
  // "Mỹ An" is a district, "Mỹ-Ấn" two countries.
  const accents = language.hasExactAccents(language.language)
    ? { language: language.language }
    : {};
  senses.add({ ...accents, forms: others.filter((form) => !namesakes.includes(form)) });
  if (rivals.length > 0) senses.add({ role: 'rival', of: index, forms: rivals });
}

/**
 * A label that differs from an earlier language's only in accents, or a term's in capitals, is no label of its own: it would
 * do without the conditions of the other. English comes first.
 */
function withoutRepeats(own: ConceptLabels, concept: Concept, known: Set<string>): ConceptLabels {
  const key = (label: Label): string => {
    const form = withoutAccents(literalForm(label));
    return `${concept.id} ${concept.type === 'term' ? form.toLowerCase() : form}`;
  };
  const isNew = (label: Label): boolean => !known.has(key(label));
  const { prefLabel, ...rest } = own;
  const kept = {
    ...rest,
    ...(prefLabel !== undefined && isNew(prefLabel) ? { prefLabel } : {}),
    altLabel: (own.altLabel ?? []).filter(isNew),
    hiddenLabel: (own.hiddenLabel ?? []).filter(isNew),
  };
  for (const label of [
    ...(prefLabel === undefined ? [] : [prefLabel]),
    ...kept.altLabel,
    ...kept.hiddenLabel,
  ])
    known.add(key(label));
  return kept;
}

/** A prefLabel whose conditions `altLabel` gives is not a label without them. */
function isRestated(own: ConceptLabels): boolean {
  return (own.altLabel ?? []).some(
    (label) =>
      typeof label !== 'string' && label.literalForm.toLowerCase() === own.prefLabel?.toLowerCase(),
  );
}

function isContested(form: string, rivals: readonly string[]): boolean {
  return rivals.some((rival) => ` ${rival} `.includes(` ${form} `));
}

function withoutIntroduction({ introduces: _, ...sense }: LabelledSense): LabelledSense {
  return { ...sense, contested: true };
}

function senseOf(
  label: Label,
  concept: Concept,
  index: number,
  { language, hasExactAccents, dated }: Language,
): LabelledSense {
  const given: Partial<ConditionalLabel> = typeof label === 'string' ? {} : label;
  const {
    literalForm: _,
    case: letterCase,
    plural,
    introduces,
    notAfterName,
    notBeforeName,
    abbreviates,
    inLanguage,
    nearOnce: _once,
    ...conditions
  } = given;
  const isTerm = concept.type === 'term';
  const chosen = letterCase ?? (isTerm ? 'any' : 'proper');
  const isPlural = plural ?? (isTerm && language === 'en');
  return {
    concept: index,
    forms: [literalForm(label)],
    ...(inLanguage || hasExactAccents(language) ? { language } : {}),
    ...conditions,
    ...(concept.type === 'person' ? { role: 'whole' as const } : {}),
    ...(chosen === 'proper' ? {} : { case: chosen }),
    ...(isPlural ? { plural: true as const } : {}),
    ...(notAfterName ? { notAfterName } : {}),
    ...(notBeforeName ? { notBeforeName } : {}),
    ...(abbreviates ? { abbreviates } : {}),
    ...(inLanguage ? { inLanguage } : {}),
    ...(dated ? { dated } : {}),
    ...(introduces || given.needs !== 'introduction' ? { introduces: true as const } : {}),
  };
}

/** Vocabularies that the engine itself asks for, whatever the labels. */
const OWN_VOCABULARIES = ['notNames', 'otherTitles', 'afterFamily'];
/** The same, of those that it looks for around a label. */
const OWN_NEAR = [BESIDE_YEARS];

function listsOf(sense: DraftSense): string[] {
  const words = [
    sense.precededBy,
    sense.followedBy,
    sense.notPrecededBy,
    sense.notFollowedBy,
    sense.notAfterInCapitals,
  ].flatMap((list) => list ?? []);
  return words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
}

function nearOf({ near, notNear, dated }: DraftSense): string[] {
  return [near, notNear, dated?.orNear].flatMap((name) => name ?? []);
}

function checkVocabularies(
  senses: readonly DraftSense[],
  vocabularies: RelevanceRules['vocabularies'],
): void {
  for (const name of [...senses.flatMap(listsOf), ...senses.flatMap(nearOf)])
    if (!(name in vocabularies))
      throw new Error(
        `A label names the vocabulary "${name}", which relevance.json does not have. ` +
          `Add it under "vocabularies", or name one of: ${Object.keys(vocabularies).join(', ')}.`,
      );
}
