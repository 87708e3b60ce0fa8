/**
 * A sieve of words: which hashes some first word of a label has. It stands in the lexicon as a
 * string and is read as such, so that nothing has to be unpacked on the page. It lets through
 * every word that it was made of and about one other in twenty.
 */

/** Bits a word: at this many, chance lets through one in twenty. */
const BITS_A_WORD = 16;

/** A small first letter and a capital one are told apart: a label that asks for a capital is not met in each small word. */
const SMALL = 32;

/**
 * The hash of a word, as loops over texts compute it: start with `hashSeed` of the first unit,
 * then `Math.imul(hash, 31) + (code | 32)` for each unit. ASCII letters count whatever their capitals.
 *
 * @param isSmall whether the first letter is a small one, or a digit
 */
export function wordHash(word: string, isSmall: boolean): number {
  let hash = isSmall ? SMALL : 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | SMALL)) | 0;
  return hash;
}

/** @param hashes of the words that are to be let through */
export function compileSieve(hashes: readonly number[]): string {
  let size = 64;
  while (size < hashes.length * BITS_A_WORD) size *= 2;
  const units = new Uint8Array(size / 4);
  for (const hash of hashes) {
    const place = (hash ^ (hash >>> 15)) & (size - 1);
    units[place >> 2]! |= 1 << (place & 3);
  }
  // Four bits a character, the low ones of its code: "0" to "?", which no script has to escape.
  return Array.from(units, (bits) => String.fromCharCode(48 + bits)).join('');
}
