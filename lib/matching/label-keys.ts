import type { Sense } from './lexicon';
import { type LabelWord, labelWords } from './label-words';
import {
  BEGINS,
  PAIR,
  type SieveKey,
  WHOLE,
  hashWithDot,
  pairPlace,
  wordHash,
  wordPlace,
} from './sieve';
import { foldKeepingAccents } from './tokens';

// eslint-disable-next-line no-control-regex -- the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;
const BIT_OF_SMALL = 32;

/**
 * @param form a label whose words are set apart
 * @param sense its sense
 * @param accents whether its accents must stand in the text
 * @returns what the sieve must let through for the label to be found
 */
export function sieveKeys(
  form: string,
  sense: Pick<Sense, 'case' | 'plural'>,
  accents: boolean,
): SieveKey[] {
  const words = labelWords(form);
  const [first, second] = words;
  // A word with accents is read whatever the sieve says.
  const isAsciiInTexts = (word: LabelWord): boolean =>
    ASCII.test(word.folded) && !(accents && foldKeepingAccents(word.plain) !== word.folded);
  if (!first || !isAsciiInTexts(first)) return [];
  const begins = words.length > 1;
  const keys: SieveKey[] = (begins ? [first.folded] : withPlural(first.folded, sense)).flatMap(
    (word) =>
      firstLetters(first, sense).map((isSmall) => ({
        flag: begins ? BEGINS : WHOLE,
        place: wordPlace(wordHash(word), isSmall),
      })),
  );
  // "mr. Abe": what a full stop lets pass, another label may have in small letters.
  if (first.dot)
    for (const isSmall of [BIT_OF_SMALL, 0])
      keys.push({ flag: BEGINS, place: wordPlace(hashWithDot(wordHash(first.folded)), isSmall) });
  if (!second || !isAsciiInTexts(second)) return keys;
  const seconds = words.length > 2 ? [second.folded] : withPlural(second.folded, sense);
  return [
    ...keys,
    ...seconds.map(
      (word) => ({ flag: PAIR, place: pairPlace(wordHash(first.folded), wordHash(word)) }) as const,
    ),
  ];
}

/** How texts may write the first letter, as `wordPlace` takes it. */
function firstLetters({ plain }: LabelWord, sense: Pick<Sense, 'case'>): number[] {
  const isDigit = plain[0]!.toLowerCase() === plain[0]!.toUpperCase();
  if (isDigit) return [BIT_OF_SMALL];
  return sense.case === 'any' || plain[0] === plain[0]!.toLowerCase() ? [BIT_OF_SMALL, 0] : [0];
}

function withPlural(word: string, sense: Pick<Sense, 'plural'>): string[] {
  if (!sense.plural) return [word];
  return [word, `${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}
