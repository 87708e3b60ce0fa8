import type { Catalogue, StringKey } from './catalogue';
import { createTranslate, type SimpleKey, type Translate, type Values } from './translate';

/** Keys that a card on a page may use: all of these two groups, and two words that it shares. */
export type CardKey =
  | Extract<StringKey, `card.${string}` | `why.${string}`>
  | 'disagree'
  | 'popup.options';

const CARD_KEY = /^(?:(?:card|why)\..+|disagree|popup\.options)$/;

/** The words of cards in one language, as a page is sent them: it has no catalogue. */
export interface CardWords {
  /** BCP 47. */
  readonly language: string;
  readonly catalogue: Pick<Catalogue, CardKey>;
}

/** `Translate`, for the words of cards alone. */
export interface CardTranslate extends Pick<Translate, 'language' | 'direction'> {
  <Key extends CardKey>(key: Key, ...values: Values<Key>): string;
  template(key: CardKey & SimpleKey): string;
}

/** @returns what of a catalogue cards need */
export function cardWordsOf(catalogue: Catalogue, language: string): CardWords {
  return {
    language,
    catalogue: Object.fromEntries(
      Object.entries(catalogue).filter(([key]) => CARD_KEY.test(key)),
    ) as CardWords['catalogue'],
  };
}

/**
 * Words of cards, asked for once: again only if a card comes in another language.
 *
 * @param ask asks for the words in the language that the reader wants now
 * @returns a function from the language of a card, BCP 47, to the words beside it
 */
export function cardWordsOnce(
  ask: () => Promise<CardWords>,
): (language: string) => Promise<CardTranslate> {
  let kept: CardTranslate | null = null;
  return async (wanted) => {
    if (kept?.language === wanted) return kept;
    const { language, catalogue } = await ask();
    // `CardTranslate` lets no key be asked for that is not there.
    kept = createTranslate(catalogue as Catalogue, language);
    return kept;
  };
}
