import { isCapital } from '../words/characters';
import type { SpacedLabel } from './label-trie';
import type { Lexicon, Sense } from '../../pack/lexicon';
import { type Token, foldKeepingAccents } from '../words/tokens';

/** Whether a text writes words as their label wants them: labels are looked up without regard to that. */
export class LabelSpelling {
  readonly #exactLanguages: ReadonlySet<string>;

  constructor({ languages }: Pick<Lexicon, 'languages'>) {
    const exact = Object.entries(languages).filter(([, { accents }]) => accents === 'exact');
    this.#exactLanguages = new Set(exact.map(([language]) => language));
  }

  /**
   * @param label whose words these are, but for capitals, accents and a plural
   * @param sense of the label
   * @param words of a text
   * @param isPlural whether the last of them is the plural of the label's
   */
  fits(label: SpacedLabel, sense: Sense, words: readonly Token[], isPlural: boolean): boolean {
    const hasExactAccents = this.#exactLanguages.has(sense.language ?? '');
    return label.words.every((wanted, at) => {
      const { plain } = words[at]!;
      if (hasExactAccents && foldKeepingAccents(plain) !== foldKeepingAccents(wanted)) return false;
      return hasLetterCase(sense.case, wanted, plain, isPlural && at === words.length - 1);
    });
  }
}

function hasLetterCase(
  letterCase: Sense['case'],
  wanted: string,
  found: string,
  isPlural: boolean,
): boolean {
  if (letterCase === 'any') return true;
  const singular = isPlural ? found.replace(/s$/i, '') : found;
  if (letterCase === 'exact') return found === wanted || singular === wanted;
  if (isInCapitals(wanted)) return singular === singular.toUpperCase();
  return !isCapital(wanted) || isCapital(found);
}

/** "USTR"; not "A". */
function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
