import { labelsOfPhrase } from '../../../lib/pack/labels';
import type { ConceptLabels, ConditionalLabel, Label, Pack, Words } from '../../../lib/pack/pack';

/** A sentence made from a label, on a page that meets the label's conditions. */
export interface LabelSentence {
  readonly form: string;
  readonly text: string;
  /** UTF-16 offset of the form in the text. */
  readonly at: number;
  /** What else the page says. */
  readonly elsewhere: readonly string[];
}

/**
 * @param pack a valid pack
 * @param language of the labels
 * @param concept id
 * @returns a sentence for every label of the concept in that language: each holds what its conditions ask for
 */
export function labelSentences(pack: Pack, language: string, concept: string): LabelSentence[] {
  const own = pack.labels[language]?.[concept];
  if (!own) return [];
  return [...plainForms(own), ...personForms(pack, language, concept)].map((form) =>
    sentenceOf(
      pack,
      language,
      form.form,
      conditionsOf(pack, language, concept, form),
      form.introduced ? [introductionOf(pack, concept)] : [],
      pack.labels['en']?.[concept]?.dated?.undatedNear,
    ),
  );
}

interface Form {
  readonly form: string;
  readonly introduced: boolean;
  readonly label?: ConditionalLabel;
}

const literal = (label: Label): string => (typeof label === 'string' ? label : label.literalForm);

function plainForms({
  prefLabel,
  altLabel = [],
  hiddenLabel = [],
  phrases = [],
}: ConceptLabels): Form[] {
  const shown =
    prefLabel === undefined ? [] : [{ form: prefLabel.replace(/ \(.*\)$/, ''), introduced: false }];
  const forms = [...altLabel, ...hiddenLabel, ...phrases.flatMap(labelsOfPhrase)].map((label) => ({
    form: literal(label),
    introduced:
      typeof label !== 'string' && (label.needs === 'introduction' || label.abbreviates === true),
    ...(typeof label === 'string' ? {} : { label }),
  }));
  return [...shown, ...forms];
}

/** Given and family name, each title with the family name, and after an introduction the family name alone. */
function personForms(pack: Pack, language: string, concept: string): Form[] {
  const english = pack.labels['en']?.[concept]?.name;
  const name = pack.labels[language]?.[concept]?.name;
  const family = name?.family ?? english?.family;
  if (!name || family === undefined) return [];
  const free = [...(name.given ?? []), ...(name.titles ?? [])].map((before) => ({
    form: `${before} ${family}`,
    introduced: false,
  }));
  const later = [...(name.courtesy ?? []).map((before) => `${before} ${family}`), family].map(
    (form) => ({ form, introduced: true }),
  );
  return [...free, ...later];
}

/**
 * What a label asks for, and what labels of the concept ask that read the same in another language but
 * for accents: such a label keeps the conditions of the language that comes first.
 */
function conditionsOf(
  pack: Pack,
  language: string,
  concept: string,
  { form, label }: Form,
): ConditionalLabel[] {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const others = Object.entries(pack.labels)
    .filter(([other]) => label === undefined || other !== language)
    .flatMap(([, file]) => [
      ...(file[concept]?.altLabel ?? []),
      ...(file[concept]?.hiddenLabel ?? []),
    ])
    .flatMap((other) =>
      typeof other !== 'string' && plain(other.literalForm) === plain(form) ? [other] : [],
    );
  return [...(label ? [label] : []), ...others];
}

function sentenceOf(
  pack: Pack,
  language: string,
  form: string,
  all: readonly ConditionalLabel[],
  introduction: readonly string[],
  timeWords: string | undefined,
): LabelSentence {
  const { vocabularies, languages } = pack.relevance!;
  const words = (list: Words): Words =>
    list.flatMap((word) => (word.startsWith('@') ? (vocabularies[word.slice(1)] ?? []) : [word]));
  const first = (list: Words): string => words(list)[0]!.replace(/\*$/, '');
  const [exact] = all;
  const before = exact?.precededBy ? first(exact.precededBy) : '';
  const after = !exact?.precededBy && exact?.followedBy ? first(exact.followedBy) : '';
  const near = [...all.map((label) => label.near), timeWords].flatMap((vocabulary) =>
    vocabulary === undefined ? [] : [first([`@${vocabulary}`])],
  );
  // Everyday words of the language, none of which a condition minds beside the label.
  const minds = new Set(
    all.flatMap((label) => [
      ...words(label.notPrecededBy ?? []),
      ...words(label.notFollowedBy ?? []),
    ]),
  );
  const everyday = (languages[language]?.words ?? []).filter(
    (word) => !minds.has(word) && !words([...minds]).includes(word),
  );
  const isSpaced = language !== 'ja';
  const gap = isSpaced && !/^['’]/.test(after) ? ' ' : '';
  // French drops a vowel: "l’environnement". An apostrophe beside a label counts for nothing.
  const joined = before.replace(/^[dl]$/, '$&’').replace(/[^’]$/, '$& ');
  const start = isSpaced ? `${everyday.slice(0, 4).join(' ')} ${joined}` : before;
  const end = `${after && gap + after}${isSpaced ? ` ${everyday.slice(4, 8).join(' ')}` : 'は、'}`;
  return {
    form,
    text: `${start}${form}${end}${near.map((word) => `, ${word}`).join('')}.`,
    at: start.length,
    elsewhere: introduction,
  };
}

/** What introduces a concept: its preferred label. */
function introductionOf(pack: Pack, concept: string): string {
  return pack.labels['en']?.[concept]?.prefLabel ?? concept;
}
