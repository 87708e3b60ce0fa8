import type { ConceptLabels, ConditionalLabel, Dated, Label, Owner } from '../pack/pack';
import { labelsOfPhrase, literalForm } from '../pack/labels';
import { isCutByScript } from '../matching/labels/label-words';
import { initialsOf, wordsOf } from '../matching/words/initials';
import type { Abbreviation, OwnedSense } from '../pack/lexicon';
import { type DraftSense, type SenseTable, hyphenations } from './sense-table';

/** What the conditions of a concept's labels depend on, besides the labels themselves. */
export interface LabelContext {
  /** Index of the concept in the pack. */
  readonly index: number;
  readonly language: string;
  /** Accents distinguish words in this language. */
  readonly hasExactAccents: boolean;
  readonly isTerm: boolean;
  readonly isPerson: boolean;
  /** The concept's `dated`, in whichever language's file it is. */
  readonly dated: Dated | undefined;
  /** Labels of the concept in all languages. */
  readonly allLabels: readonly string[];
}

/**
 * Adds a concept's labels in one language, and longer names that contain them and mean something
 * else.
 *
 * @param senses to add to
 * @param own the concept's labels in the language
 */
export function addConceptLabels(
  senses: SenseTable,
  own: ConceptLabels,
  context: LabelContext,
): void {
  const rivals = own.rival ?? [];
  for (const label of matchedLabels(own)) addLabel(senses, label, rivals, context);
  addOtherSenses(senses, own, context);
  if (rivals.length > 0) senses.add({ role: 'rival', of: context.index, labels: rivals });
}

/** A person's prefLabel is among the names built from `name`; `altLabel` may give it conditions. */
function matchedLabels({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
  phrases = [],
  name,
}: ConceptLabels): Label[] {
  // The parenthesis in "CPTPP (successor)" is only for cards.
  const form = prefLabel?.replace(/ \(.*\)$/, '');
  const isRestated = altLabel.some(
    (label) =>
      typeof label !== 'string' && label.literalForm.toLowerCase() === prefLabel?.toLowerCase(),
  );
  const hasOwnLabel = form !== undefined && form !== '' && !isRestated && !name?.family;
  const built = phrases.flatMap(labelsOfPhrase);
  return [...(hasOwnLabel ? [form] : []), ...altLabel, ...hiddenLabel, ...built];
}

function addLabel(
  senses: SenseTable,
  label: Label,
  rivals: readonly string[],
  context: LabelContext,
): void {
  // Pages would be searched for its start alone.
  if (isCutByScript(literalForm(label))) return;
  const conditional: Partial<ConditionalLabel> = typeof label === 'string' ? {} : label;
  const plain = senseOf(label, context);
  const sense = conditional.owner
    ? { ...plain, owner: ownerOf(conditional.owner, plain, senses, context) }
    : plain;
  const abbreviates = conditional.abbreviates ? { abbreviates: abbreviation(senses, context) } : {};
  if (conditional.nearOnce) senses.addWithEcho({ ...sense, ...abbreviates });
  else if (conditional.abbreviates || isPartOf(literalForm(label), rivals)) {
    const { introduces: _introduces, ...contested } = sense;
    senses.add({ ...contested, ...abbreviates, contested: true });
  } else senses.add(sense);
}

function senseOf(label: Label, context: LabelContext): DraftSense {
  const given: Partial<ConditionalLabel> = typeof label === 'string' ? {} : label;
  const {
    literalForm: _literalForm,
    nearOnce: _nearOnce,
    abbreviates: _abbreviates,
    owner: _owner,
    case: letterCase = context.isTerm ? 'any' : 'proper',
    plural = context.isTerm && context.language === 'en',
    introduces = given.needs !== 'introduction',
    notAsPlace,
    notAfterName,
    notBeforeName,
    inLanguage,
    ...conditions
  } = given;
  return {
    labels: [literalForm(label)],
    concept: context.index,
    ...(context.isPerson ? { role: 'whole' as const } : {}),
    ...(inLanguage || context.hasExactAccents ? { language: context.language } : {}),
    ...(letterCase === 'proper' ? {} : { case: letterCase }),
    ...(context.dated ? { dated: context.dated } : {}),
    ...conditions,
    ...onlyTrue({ plural, introduces, notAsPlace, notAfterName, notBeforeName, inLanguage }),
  };
}

/** @returns the flags that are set; a sense omits all others */
function onlyTrue<Flag extends string>(flags: {
  readonly [flag in Flag]: boolean | undefined;
}): { readonly [flag in Flag]?: true } {
  return Object.fromEntries(Object.entries(flags).filter(([, isSet]) => isSet)) as {
    [flag in Flag]?: true;
  };
}

function abbreviation(senses: SenseTable, { index, allLabels }: LabelContext): Abbreviation {
  const forms = allLabels.flatMap(hyphenations);
  const shorts = new Set(forms.map((form) => form.toLowerCase()));
  const names = forms.map(wordsOf).filter((words) => shorts.has(initialsOf(words)));
  return {
    names: [...new Set(names.map((words) => words.join(' ')))],
    rival: senses.add({ role: 'rival', of: index, labels: [] }),
  };
}

/**
 * If a label on the page belongs to another owner, the label is doubtful elsewhere on the page, as
 * after a rival. A label that the words around it give to the concept needs no introduction and is
 * not doubtful.
 */
function ownerOf(
  owner: Owner,
  sense: DraftSense,
  senses: SenseTable,
  { index }: LabelContext,
): OwnedSense {
  const own = sense.needs === 'introduction' ? { ...sense, needs: 'subject' as const } : sense;
  return {
    ...owner,
    own: senses.add({ ...own, labels: [] }),
    another: senses.add({ role: 'rival', of: index, labels: [] }),
  };
}

function isPartOf(form: string, longer: readonly string[]): boolean {
  return longer.some((one) => ` ${one} `.includes(` ${form} `));
}

/**
 * Adds longer names that contain a label and mean something else; those with a family name are
 * namesakes.
 */
function addOtherSenses(
  senses: SenseTable,
  { otherSense = [], name }: ConceptLabels,
  { index, language, hasExactAccents }: LabelContext,
): void {
  const isNamesake = (form: string): boolean =>
    name?.family !== undefined && form.endsWith(` ${name.family}`);
  const namesakes = otherSense.filter(isNamesake);
  if (namesakes.length > 0) senses.add({ role: 'namesake', of: index, labels: namesakes });
  const others = otherSense.filter((form) => !isNamesake(form));
  // "Mỹ An" is a district, "Mỹ-Ấn" two countries.
  if (others.length > 0) senses.add({ ...(hasExactAccents ? { language } : {}), labels: others });
}
