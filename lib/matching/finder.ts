import { IGNORABLE, UNSPACED, WORD, kindOf } from './characters';
import {
  BEGINS,
  PAIR,
  WHOLE,
  hashWithDot,
  isInSecond,
  isInThird,
  pairPlace,
  wordPlace,
} from './sieve';

/** Finds where labels may start: it may let through too much and never too little. */
export interface StartFinder {
  /**
   * @param text any text
   * @param from UTF-16 offset to look from; no word may lie across it
   * @param to offset to look up to; a word that lies across it is looked at whole
   * @param found takes three numbers a place: the offset, the end of the word, and its hash (`sieve.ts`);
   *   the last two are 0 where the place has to be read more closely
   * @returns the offset to go on from
   */
  find(text: string, from: number, to: number, found: number[]): number;
}

/** Text that is turned into bytes at once, in UTF-16 units: what the nearest cache holds. */
const CHUNK = 8192;
/** So much of a word may lie across a chunk's end; no label has such a word. */
const WORD_MOST = 256;

const COMMA = 44;
const DOT = 46;
const SLASH = 47;

const encoder = new TextEncoder();
/** A unit takes three bytes at most. */
const buffer = new Uint8Array(3 * (CHUNK + WORD_MOST) + 1);

/** By byte: ASCII letters, all of them small, and digits; else 0. */
const LETTERS = new Uint8Array(256);
for (let code = 0; code < 128; code++) if (kindOf(code) === WORD) LETTERS[code] = code | 32;

/**
 * One walk over all bytes of a text in UTF-8, which engines read several times faster than units
 * of a string, compiled or not: it hashes each word and asks the sieve. On a page that was just
 * opened, code that runs once costs more than the walk: this is a single loop, and it needs no
 * table to be made.
 *
 * @param sieve what labels begin with
 * @param unspaced first characters of labels in scripts without gaps
 */
export function createFinder(
  sieve: string,
  unspaced: { readonly [first: string]: unknown },
): StartFinder {
  const cells = encoder.encode(sieve);
  const mask = cells.length - 1;

  const findInChunk = (text: string, from: number, to: number, found: number[]): void => {
    const bytes = buffer;
    const letters = LETTERS;
    const { written } = encoder.encodeInto(text.slice(from, to), bytes);
    bytes[written] = text.charCodeAt(to) === DOT ? DOT : 0;
    /** What takes a place in bytes to the offset into the text. */
    let shift = from;
    // The word that is being read: its first byte and unit.
    let first = 0;
    let start = from;
    let hash = 0;
    let isPlain = true;
    // The word before. `open` is PAIR where it begins labels of several words and a single space follows it, else 0.
    let open = 0;
    let lastStart = 0;
    let lastEnd = 0;
    let lastHash = 0;

    for (let at = 0; at <= written; at++) {
      let byte = bytes[at]!;
      // As `wordHash`. A loop of its own, for which engines keep all it needs in registers.
      for (let letter = letters[byte]!; letter !== 0; letter = letters[byte]!) {
        hash = ((hash << 5) - hash + letter) & 0x1ffffff;
        byte = bytes[++at]!;
      }
      const end = at + shift;
      let kind = 0;
      let next = end + 1;
      if (byte > 127) {
        if (byte < 0xe0) kind = kindOf(((byte & 31) << 6) | (bytes[at + 1]! & 63));
        else if (byte < 0xf0)
          kind = kindOf(((byte & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63));
        else next += 1;
        const seen = at;
        at += byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        shift = next - at - 1;
        if (kind === WORD || (kind === IGNORABLE && seen > first)) {
          isPlain = false;
          continue;
        }
      }
      if (end > start) {
        const isSmall = bytes[first]! & 32;
        // Asked of each word, as a loop that need not guess is faster than one that leaves out half.
        const pair = pairPlace(lastHash, hash);
        if (
          (cells[pair & mask]! & open) !== 0 &&
          isInSecond(cells, mask, pair, PAIR) &&
          isInThird(cells, mask, pair)
        )
          found.push(lastStart, lastEnd, lastHash);
        // "Barack H. Obama", "Michael BG Froman": initials may stand between the words of a label.
        else if ((!isPlain || ((isSmall === 0 || byte === DOT) && end - start <= 3)) && open !== 0)
          found.push(lastStart, lastEnd, lastHash);
        open = 0;
        // Initials with dots, and words with accents or unseen characters, are left to the label table.
        if (!isPlain || (byte === DOT && end - start <= 2)) found.push(start, 0, 0);
        else {
          const place = wordPlace(hash, isSmall);
          const cell = cells[place & mask]!;
          if ((cell & WHOLE) !== 0 && isInSecond(cells, mask, place, WHOLE))
            found.push(start, end, hash);
          else if (byte <= 32) open = (cell & BEGINS) * PAIR;
          else if ((cell & BEGINS) !== 0) {
            // The end of a sentence, if no label has a full stop there: "Mr."
            if (byte === DOT) {
              if ((cells[wordPlace(hashWithDot(hash), isSmall) & mask]! & BEGINS) !== 0)
                found.push(start, end, hash);
            } else if (byte !== COMMA && (byte < SLASH || byte > 127)) found.push(start, end, hash);
          }
        }
        lastStart = start;
        lastEnd = end;
        lastHash = hash;
      } else if (open !== 0) {
        found.push(lastStart, lastEnd, lastHash);
        open = 0;
      }
      if (kind === UNSPACED && unspaced[text[end]!] !== undefined) found.push(end, 0, 0);
      start = next;
      first = at + 1;
      hash = 0;
      isPlain = true;
    }
    if (open !== 0) found.push(lastStart, lastEnd, lastHash);
  };

  return {
    find(text, from, to, found) {
      let at = from;
      while (at < to) {
        const end = endOfWord(text, Math.min(to, at + CHUNK));
        findInChunk(text, at, end, found);
        at = end;
      }
      return at;
    },
  };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (
    let kind = kindOf(text.charCodeAt(at));
    (kind === WORD || kind === IGNORABLE) && at < from + WORD_MOST;
    kind = kindOf(text.charCodeAt(at))
  )
    at += 1;
  return at;
}
