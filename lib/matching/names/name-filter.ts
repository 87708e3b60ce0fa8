/**
 * A Bloom filter: a set of keys in few bits, which may also hold keys that were never added.
 * https://doi.org/10.1145/362686.362692
 */

/** The filter as plain text, which can be stored, and left in pages. */
export interface NameFilter {
  /** Six bits for each character, from `FIRST` on. */
  readonly bits: string;
  /** A page that could be about a pack names at least so many different concepts. */
  readonly enough: number;
}

/**
 * Bits for each key, of which so many are set: one in seven thousand other keys is held too. A page
 * has some thousand keys.
 */
const BITS_A_KEY = 20;
const PROBES = 8;

/** A filter of more bits takes longer to leave in a page than the page takes to check. */
const MOST_BITS = 2_400_000;

/** Characters that JSON holds as they are. */
const FIRST = 48;
const BITS_A_CHARACTER = 6;

/** Begins a key that several concepts of a pack share. */
const SHARED = '+';

/**
 * @param keys of the labels of each pack, by concept
 * @param enough different concepts that a page must name
 */
export function createNameFilter(
  keys: readonly ReadonlyMap<string, ReadonlySet<number>>[],
  enough: number,
): NameFilter {
  const all = new Set<string>();
  for (const ofPack of keys)
    for (const [key, concepts] of ofPack) {
      all.add(key);
      if (concepts.size > 1) all.add(SHARED + key);
    }
  const size = Math.min(MOST_BITS, Math.max(BITS_A_KEY, all.size * BITS_A_KEY));
  const units = new Uint8Array(Math.ceil(size / BITS_A_CHARACTER));
  for (const key of all)
    eachBit(key, units.length, (unit, bit) => {
      units[unit]! |= 1 << bit;
      return true;
    });
  let bits = '';
  for (const unit of units) bits += String.fromCharCode(FIRST + unit);
  return { bits, enough };
}

/** @returns how many concepts may have a label with this key: none, one, or two for several */
export function conceptsOfKey({ bits }: Pick<NameFilter, 'bits'>, key: string): 0 | 1 | 2 {
  if (!holds(bits, key)) return 0;
  return holds(bits, SHARED + key) ? 2 : 1;
}

/** @returns whether the key was added, or is one of the few that are held without that */
function holds(bits: string, key: string): boolean {
  return eachBit(
    key,
    bits.length,
    (unit, bit) => ((bits.charCodeAt(unit) - FIRST) & (1 << bit)) !== 0,
  );
}

/**
 * Bits by two hashes (Kirsch and Mitzenmacher, https://doi.org/10.1002/rsa.20208).
 *
 * @param visit called with the place of each bit of the key; false ends it
 * @returns whether no visit ended it
 */
function eachBit(
  key: string,
  units: number,
  visit: (unit: number, bit: number) => boolean,
): boolean {
  // FNV-1a. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  const size = units * BITS_A_CHARACTER;
  const step = ((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) | 1) >>> 0;
  for (let probe = 0; probe < PROBES; probe++) {
    const place = ((hash + Math.imul(probe, step)) >>> 0) % size;
    const unit = Math.floor(place / BITS_A_CHARACTER);
    if (!visit(unit, place - unit * BITS_A_CHARACTER)) return false;
  }
  return true;
}
