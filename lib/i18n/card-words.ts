import type { Catalogue, StringKey } from './catalogue';
import { createTranslate, type SimpleKey, type Translate, type Values } from './translate';

/** Keys of words that cards use: all of two groups, and two keys that they share with the popup. */
export type CardKey =
  | Extract<StringKey, `card.${string}` | `why.${string}`>
  | 'disagree'
  | 'popup.options';

const CARD_KEY = /^(?:(?:card|why)\..+|disagree|popup\.options)$/;

/** The words of cards in one language, sent to pages, which have no catalogue. */
export interface CardWords {
  /** BCP 47. */
  readonly language: string;
  readonly catalogue: Pick<Catalogue, CardKey>;
}

/** `Translate` for the words of cards only. */
export interface CardTranslate extends Pick<Translate, 'language' | 'direction'> {
  <Key extends CardKey>(key: Key, ...values: Values<Key>): string;
  template(key: CardKey & SimpleKey): string;
}

/** @returns the part of a catalogue that cards use */
export function cardWordsOf(catalogue: Catalogue, language: string): CardWords {
  return {
    language,
    catalogue: Object.fromEntries(
      Object.entries(catalogue).filter(([key]) => CARD_KEY.test(key)),
    ) as CardWords['catalogue'],
  };
}

/**
 * Caches the words of cards, and asks for them again only if a card is in another language.
 *
 * @param ask requests the words in the reader's present language
 * @returns a function from the language of a card, BCP 47, to its words
 */
export function cardWordsOnce(
  ask: () => Promise<CardWords>,
): (language: string) => Promise<CardTranslate> {
  let kept: CardTranslate | null = null;
  return async (wanted) => {
    if (kept?.language === wanted) return kept;
    const { language, catalogue } = await ask();
    // The type `CardTranslate` allows no other keys.
    kept = createTranslate(catalogue as Catalogue, language);
    return kept;
  };
}
