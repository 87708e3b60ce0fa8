/**
 * A sieve of words: what labels begin with. It stands in the lexicon as a string, one character a
 * cell, and is read as bytes. It lets through every word and pair of words that it was made of,
 * and few others.
 */

/** A label of several words begins with the word. */
export const BEGINS = 1;
/** The word is a label, or the plural of one. */
export const WHOLE = 2;
/** The two words begin a label. */
export const PAIR = 4;

/** A key of a label: a word, or two words that follow each other. */
export interface SieveKey {
  readonly flag: typeof BEGINS | typeof WHOLE | typeof PAIR;
  /** See `wordPlace` and `pairPlace`; before the mask. */
  readonly place: number;
}

/** Where a cell says yes, another is asked as well: there the flags of whole labels and pairs stand so much further up. */
const SECOND = 2;
/** Of pairs, which texts have most of, a third one is. */
const IN_THIRD = PAIR << 3;

/** Cells for each key of the commonest kind. */
const CELLS_A_KEY = 8;

/** Even then no more than a processor keeps close by. */
const CELLS_MOST = 2 ** 19;

const DOT = 46;

/** "@" as a byte: what all cells have in common. */
const EMPTY = 64;

/**
 * The hash of a word, as loops over texts compute it unit by unit; ASCII letters count whatever
 * their capitals. It is 25 bits, and so are the steps no more than engines keep in a register
 * before they have compiled anything (31 bits).
 */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++)
    hash = ((hash << 5) - hash + (word.charCodeAt(i) | 32)) & 0x1ffffff;
  return hash;
}

/** @returns the hash of a word and a full stop after it, which `wordHash` takes for a letter */
export function hashWithDot(hash: number): number {
  return ((hash << 5) - hash + DOT) & 0x1ffffff;
}

/**
 * @param isSmall the bit 32 of the first unit, which small letters and digits have set: a label
 *   that asks for a capital is not met in each small word
 * @returns the cell of a word, before the mask
 */
export function wordPlace(hash: number, isSmall: number): number {
  return hash ^ (hash >> 13) ^ (isSmall << 4);
}

/** @returns the cell of two words, before the mask */
export function pairPlace(first: number, second: number): number {
  const both = ((first << 4) - first) ^ second;
  return both ^ (both >> 13);
}

/** @returns whether the sieve lets a whole label or a pair through that the first cell has let through */
export function isInSecond(cells: Uint8Array, mask: number, place: number, flag: number): boolean {
  return (cells[secondPlace(place) & mask]! & (flag << SECOND)) !== 0;
}

/** @returns whether the sieve lets a pair through that the first and the second cell have let through */
export function isInThird(cells: Uint8Array, mask: number, place: number): boolean {
  return (cells[thirdPlace(place) & mask]! & IN_THIRD) !== 0;
}

function secondPlace(place: number): number {
  return (place >> 4) + (place << 3);
}

function thirdPlace(place: number): number {
  return (place >> 9) + (place << 5);
}

/** @returns the keys' cells as text, one character a cell */
export function compileSieve(keys: readonly SieveKey[]): string {
  const most = Math.max(
    ...[BEGINS, WHOLE, PAIR].map(
      (flag) => new Set(keys.filter((key) => key.flag === flag).map((key) => key.place)).size,
    ),
  );
  let size = 64;
  while (size < most * CELLS_A_KEY && size < CELLS_MOST) size *= 2;
  const cells = new Uint8Array(size).fill(EMPTY);
  for (const { flag, place } of keys) {
    cells[place & (size - 1)]! |= flag;
    if (flag !== BEGINS) cells[secondPlace(place) & (size - 1)]! |= flag << SECOND;
    if (flag === PAIR) cells[thirdPlace(place) & (size - 1)]! |= IN_THIRD;
  }
  return new TextDecoder().decode(cells);
}
