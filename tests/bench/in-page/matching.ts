/** Matching alone, at any number of labels: no page, only a text. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { createMatcher, type Lexicon, type Matcher } from '../../../lib/matching';

export interface Throughput {
  /** Fastest round over the text, ms. */
  readonly wordScan: number;
  readonly ours: number;
  /** In turns with the package; 0 where that was left out, as in the next. */
  readonly oursBesideAho: number;
  readonly aho: number;
  readonly found: number;
}

/** @returns how long it takes to make the table of labels from what a script holds of it, and what heap it takes */
export function buildTable(compiled: string): { ms: number; matcher: Matcher } {
  const start = performance.now();
  const matcher = createMatcher(JSON.parse(compiled) as Lexicon);
  // A table that is made when it is first asked for is made by this.
  matcher.scan('Nothing here');
  return { ms: performance.now() - start, matcher };
}

/**
 * Times rounds over a text, two at a time in turns, so that what slows one slows the other. The
 * package has rounds of its own with ours: its table of 100,000 labels leaves nothing of the others
 * in the processor's memory, and they are to be warm.
 *
 * @param withPackage whether the package takes part: to make its table of 100,000 labels takes it a minute or more
 */
export function throughput(
  matcher: Matcher,
  labels: readonly string[],
  text: string,
  withPackage: boolean,
): Throughput {
  let found = 0;
  const scan = (): number => (found = matcher.scan(text).candidates.length);
  const [wordScan, ours] = inTurns(ROUNDS, () => countWords(text), scan);
  if (!withPackage) return { wordScan, ours, oursBesideAho: 0, aho: 0, found };
  const table = new AhoCorasick([...labels]);
  const [oursBesideAho, aho] = inTurns(
    ROUNDS_OF_PACKAGE,
    scan,
    () => table.matchInText(text).length,
  );
  return { wordScan, ours, oursBesideAho, aho, found };
}

/** @returns every span at which the matcher finds a label, as `start-end`, sorted */
export function spansFound(matcher: Matcher, text: string): string[] {
  return [
    ...new Set(matcher.scan(text).candidates.map(({ start, end }) => `${start}-${end}`)),
  ].sort();
}

/**
 * Looks for each label at each place: slow, and plain to see right. A label's capitals must be
 * capitals in the text, its small letters may be either; it starts and ends with a word.
 */
export function spansByForce(labels: readonly string[], text: string): string[] {
  const small = text.toLowerCase();
  const spans = new Set<string>();
  for (const label of labels) {
    const wanted = label.toLowerCase();
    for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      const end = at + label.length;
      const isWhole = !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[end] ?? '');
      const fits = [...label].every((letter, i) => letter === wanted[i] || letter === text[at + i]);
      if (isWhole && fits) spans.add(`${at}-${end}`);
    }
  }
  return [...spans].sort();
}

const IS_WORD = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++)
  if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))) IS_WORD[code] = 1;

/** The least that any matcher of words has to do: find where each word starts and ends. */
function countWords(text: string): number {
  const { length } = text;
  let at = 0;
  let sum = 0;
  while (at < length) {
    while (at < length && IS_WORD[text.charCodeAt(at)] === 0) at += 1;
    const start = at;
    while (at < length && IS_WORD[text.charCodeAt(at)] === 1) at += 1;
    sum += at - start;
  }
  return sum;
}

/** Keeps results in use, so that no compiler leaves the work out. */
let kept = 0;

/** The first ones, while the code is cold and labels are read, drop out as the fastest counts. */
const ROUNDS = 200;
/** The package's take ten times as long, and it is warm sooner. */
const ROUNDS_OF_PACKAGE = 40;

/** @returns of each its fastest round, ms */
function inTurns(
  rounds: number,
  one: () => number,
  other: () => number,
): [one: number, other: number] {
  let [oneMs, otherMs] = [Infinity, Infinity];
  for (let i = 0; i < rounds; i++) {
    oneMs = Math.min(oneMs, timed(one));
    otherMs = Math.min(otherMs, timed(other));
  }
  return [oneMs, otherMs];
}

function timed(work: () => number): number {
  const start = performance.now();
  kept += work();
  return performance.now() - start;
}
