import type { Annotation } from '../lib/matching';
import type { MarkedText } from './pages/marked-text';

/** Comparison of annotations of one kind with an editor's marks. */
export interface Tally {
  /** Numbers of marks that were found and missed. */
  found: number;
  missed: number;
  /** Numbers of annotations with and without a mark of the same concept under them. */
  right: number;
  wrong: number;
}

export interface Fault {
  readonly kind: 'missed' | 'wrong';
  readonly concept: string;
  readonly exact: string;
  readonly start: number;
}

export interface Comparison {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly faults: readonly Fault[];
}

/** Concepts that we mark, but that the editors of the marked articles did not consider. */
export const UNJUDGED: ReadonlySet<string> = new Set([
  'cptpp',
  'bilateral-deal',
  'joint-statement',
  'breakthrough',
  'negotiating-rounds',
  'deadline',
  'deadlock',
  'path-forward',
  'midterm-elections',
]);

interface Span {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
}

/**
 * Compares annotations with marks. A mark is found if an annotation of the same concept overlaps
 * it: the exact ends matter little to a reader.
 *
 * @param kindOf gives the kind of a concept; undefined excludes the concept
 */
export function compare(
  marked: MarkedText,
  { mentions }: Annotation,
  kindOf: (concept: string) => string | undefined,
): Comparison {
  const tallies = new Map<string, Tally>();
  const faults: Fault[] = [];
  const count = (concept: string, outcome: keyof Tally): void => {
    const kind = kindOf(concept);
    if (kind === undefined) return;
    const tally = tallies.get(kind) ?? { found: 0, missed: 0, right: 0, wrong: 0 };
    tally[outcome] += 1;
    tallies.set(kind, tally);
  };
  const fault = (kind: Fault['kind'], { start, end, concept }: Span): void => {
    faults.push({ kind, concept, start, exact: marked.text.slice(start, end) });
  };
  marked.mentions.forEach((mark, index) => {
    if (mark.optional || isDemonymOfNext(marked, index, kindOf)) return;
    const isFound = mentions.some((mention) => agree(mention, mark));
    count(mark.concept, isFound ? 'found' : 'missed');
    if (!isFound) fault('missed', mark);
  });
  for (const mention of mentions) {
    if (kindOf(mention.concept) === undefined) continue;
    const isRight = marked.mentions.some((mark) => agree(mention, mark));
    count(mention.concept, isRight ? 'right' : 'wrong');
    if (!isRight) fault('wrong', mention);
  }
  return { tallies, faults };
}

/** Adds up tallies, and those of all kinds except terms as `named`. */
export function total(comparisons: readonly Comparison[]): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  const add = (kind: string, tally: Tally): void => {
    const sum = sums.get(kind) ?? { found: 0, missed: 0, right: 0, wrong: 0 };
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
    sums.set(kind, sum);
  };
  for (const { tallies } of comparisons)
    for (const [kind, tally] of tallies) {
      add(kind, tally);
      if (kind !== 'term') add('named', tally);
    }
  return sums;
}

/** @returns the share of right annotations; 1 if there are none */
export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** @returns the share of marks that were found; 1 if there are none */
export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

function agree(a: Span, b: Span): boolean {
  return a.concept === b.concept && a.start < b.end && b.start < a.end;
}

/** In "Japanese Prime Minister Shinzo Abe", one annotation or two are both right. */
function isDemonymOfNext(
  { text, mentions }: MarkedText,
  index: number,
  kindOf: (concept: string) => string | undefined,
): boolean {
  const [mark, next] = [mentions[index]!, mentions[index + 1]];
  return (
    next !== undefined &&
    kindOf(mark.concept) === 'country' &&
    kindOf(next.concept) === 'person' &&
    text.slice(mark.end, next.start).trim() === ''
  );
}
