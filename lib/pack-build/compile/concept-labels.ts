import type { ConceptLabels, ConditionalLabel, Dated, Label, Owner } from '../../pack/pack';
import { labelsOfPhrase, literalForm } from '../../pack/labels';
import { initialsOf, wordsOf } from '../../matching/words/initials';
import type { Abbreviation, OwnedSense } from '../../matching/lexicon';
import { type DraftSense, type SenseTable, hyphenations } from './sense-table';

/** What the meaning of a concept's labels depends on. */
export interface LabelContext {
  /** Of the concept. */
  readonly index: number;
  readonly language: string;
  /** The language's accents distinguish words. */
  readonly hasExactAccents: boolean;
  readonly isTerm: boolean;
  readonly isPerson: boolean;
  /** Of the concept, in any language. */
  readonly dated: Dated | undefined;
  /** Labels of the concept in all languages. */
  readonly allLabels: readonly string[];
}

/**
 * Adds a concept's labels in one language, and the names of something else that hold them.
 *
 * @param senses to add to
 * @param own the labels
 * @param context what they depend on
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

/** A person's prefLabel is among the names that `name` gives; `altLabel` may give its conditions. */
function matchedLabels({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
  phrases = [],
  name,
}: ConceptLabels): Label[] {
  // In "CPTPP (successor)" the parenthesis is there for cards.
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

/** Flags that are set: a sense leaves out all others. */
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
 * Another's makes the label doubtful elsewhere on the page, as a rival does. What the text around makes the
 * concept's own is neither doubtful nor in need of an introduction.
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

/** Longer names that hold a label and mean something else. With a person's family name they are namesakes. */
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
