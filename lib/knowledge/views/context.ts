import type { Translate } from '../../i18n/translate';
import { type Knowledge } from '../index';
import {
  type Concept,
  type ConceptId,
  type LanguageMap,
  type OwnText,
  isConceptType,
} from '../../pack/pack';
import type { PackOutline } from '../../pack/outline';
import { keyOf } from '../../strokes/highlight-keys';
import { markOf } from './marks';
import type { FlagImage, HopView, PartyView } from './types';
import { languageIn, textIn } from '../../pack/language-map';

/** What all views are made from. */
export interface ViewContext {
  readonly knowledge: Knowledge;
  /** Flags by ISO 3166-1 alpha-2 code. */
  readonly flags: { readonly [code: string]: FlagImage };
  readonly t: Translate;
  /** The pack's name, if its cards show it. */
  readonly packName?: string | null;
  /** The reader turned the pack off. */
  readonly isOff?: boolean;
  /** The other packs that are on, if the interface shows several. */
  readonly added?: AddedPacks;
}

/** What popup and panel know of the packs that the reader added, and turned on. */
interface AddedPacks {
  /** In the reader's order. */
  readonly outlines: readonly PackOutline[];
  /** Preferred labels of their concepts on the page, by id. */
  readonly names: { readonly [concept: ConceptId]: string };
}

/**
 * @param knowledge the indexed pack
 * @param flags images by ISO 3166-1 alpha-2 code; a country without one is shown without a flag
 * @param t words in the interface's language
 * @param packs the name for the pack's cards, whether it is off, and the other packs
 */
export function viewContext(
  knowledge: Knowledge,
  flags: ViewContext['flags'],
  t: Translate,
  packs: Pick<ViewContext, 'packName' | 'isOff' | 'added'> = {},
): ViewContext {
  return { knowledge, flags, t, ...packs };
}

/** @returns the pack's text in the interface's language, otherwise in English */
export function textOf({ t }: ViewContext, text: OwnText): string {
  return textIn(mapOf(text), t.language);
}

/** @returns BCP 47: the language of the text that `textOf` returns, for `lang` attributes */
export function languageOf({ t }: ViewContext, text: OwnText): string {
  return languageIn(mapOf(text), t.language);
}

function mapOf(text: OwnText): LanguageMap {
  return typeof text === 'string' ? { en: text } : text;
}

/** @returns a concept's preferred label; its id if it is not known */
export function labelOf({ knowledge, t, added }: ViewContext, concept: ConceptId): string {
  const names = added?.names ?? {};
  return Object.hasOwn(names, concept) ? names[concept]! : knowledge.label(concept, t.language);
}

/** @returns the flag of a country, or of the country that a concept belongs to. */
export function flagOf({ knowledge, flags }: ViewContext, concept: Concept): FlagImage | null {
  const country = concept.flag
    ? concept
    : concept.country && knowledge.conceptById(concept.country);
  return (country && country.flag && flags[country.flag]) || null;
}

/** @returns a country's name and flag. */
export function partyView(context: ViewContext, concept: Concept): PartyView {
  return {
    concept: concept.id,
    label: labelOf(context, concept.id),
    flag: flagOf(context, concept),
  };
}

/** @returns a concept's name and stroke */
export function hopView(context: ViewContext, concept: Concept): HopView {
  return {
    concept: concept.id,
    label: labelOf(context, concept.id),
    mark: markOf(context.knowledge, keyOf(concept)),
  };
}

/**
 * @returns what kind of thing a concept is: a word of the interface for a type that it knows,
 *   otherwise the pack's own word, otherwise an empty text
 */
export function kindOf({ t }: ViewContext, { type = '' }: Pick<Concept, 'type'>): string {
  return isConceptType(type) ? t(`kind.${type}`) : type;
}

/** @returns the number of countries in the talks, in words */
export function partiesInWords({ knowledge, t }: ViewContext): string {
  return t.inWords(knowledge.parties.length);
}

/** @returns the number of the pack's articles, in words */
export function articlesInWords({ knowledge, t }: ViewContext): string {
  return t.inWords(knowledge.pack.sources.length);
}
