import type { Owner } from '../../pack/pack';
import { type Span, sentencesOf } from '../words/sentences';

/** @returns an expression that finds any word of a vocabulary in small letters, with flag `g` */
type AnyOf = (vocabulary: string) => RegExp;

/** The text of a block around a label, in small letters, cut into clauses. */
interface Surroundings {
  /** Of the label's clause: what is before the label, and after it. */
  readonly before: string;
  readonly after: string;
  /** Earlier clauses of the block, the nearest first. */
  readonly earlier: readonly string[];
}

/**
 * Tells of a word for what several have ("Congress", "breakthrough") whose is meant.
 *
 * @param owner names of vocabularies that tell whose it is
 * @param before the text of the block before the word
 * @param after the text after it
 * @param anyOf finds words of a vocabulary
 * @returns undefined if nothing tells
 */
export function whose(
  owner: Owner,
  before: string,
  after: string,
  anyOf: AnyOf,
): 'ours' | 'theirs' | undefined {
  const { ours, theirs, theirsFirst, theirsBeside = theirs } = owner;
  const around = surroundings(simplified(before), simplified(after));
  const has = (text: string, vocabulary: string): boolean => text.search(anyOf(vocabulary)) >= 0;
  const told = lastOf(around.before, [ours], [theirs, theirsBeside], anyOf);
  if (told) return told;
  if (has(around.after, ours)) return 'ours';
  if (theirsFirst !== undefined && around.before.search(anyOf(theirsFirst)) === 0) return 'theirs';
  if (has(around.after, theirsBeside)) return 'theirs';
  for (const sentence of around.earlier) {
    const toldThere = lastOf(sentence, [ours], [theirs], anyOf);
    if (toldThere) return toldThere;
  }
  return undefined;
}

/** In small letters, with straight apostrophes. */
function simplified(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'");
}

function surroundings(before: string, after: string): Surroundings {
  const text = `${before}\0${after}`;
  const at = before.length;
  const spans = clausesOf(text);
  const own = spans.findIndex(([start, end]) => start <= at && at < end);
  const [start, end] = spans[own] ?? [0, text.length];
  return {
    before: text.slice(start, at),
    after: text.slice(at + 1, end),
    earlier: spans
      .slice(0, Math.max(own, 0))
      .map((span) => text.slice(...span))
      .toReversed(),
  };
}

/** Sentences, and the parts of those that have a semicolon. */
function clausesOf(text: string): Span[] {
  return sentencesOf(text).flatMap(([start, end]) => {
    const clauses: Span[] = [];
    let from = start;
    for (const { 0: sign, index } of text.slice(start, end).matchAll(/[;；]\s*/g)) {
      const next = start + index + sign.length;
      clauses.push([from, next]);
      from = next;
    }
    return [...clauses, [from, end]];
  });
}

/** Whose word stands last in a text. */
function lastOf(
  text: string,
  ours: readonly string[],
  theirs: readonly string[],
  anyOf: AnyOf,
): 'ours' | 'theirs' | undefined {
  const [end, theirEnd] = [ours, theirs].map((vocabularies) =>
    Math.max(...vocabularies.map((name) => lastEnd(text, anyOf(name)))),
  ) as [number, number];
  if (end < 0 && theirEnd < 0) return undefined;
  return end >= theirEnd ? 'ours' : 'theirs';
}

/** @returns the offset at which the last match ends; -1 if there is none */
function lastEnd(text: string, words: RegExp): number {
  const last = [...text.matchAll(words)].at(-1);
  return last ? last.index + last[0].length : -1;
}
