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
  const around = surroundings(before, after);
  const told = lastOf(around.before, [ours], [theirs, theirsBeside], anyOf);
  if (told) return told;
  const begins = theirsFirst !== undefined && around.before.search(anyOf(theirsFirst)) === 0;
  if (begins && around.after.search(anyOf(ours)) < 0) return 'theirs';
  const toldAfter = firstOf(around.after, ours, theirsBeside, anyOf);
  if (toldAfter) return toldAfter;
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
    before: simplified(text.slice(start, at)),
    after: simplified(text.slice(at + 1, end)),
    earlier: spans
      .slice(0, Math.max(own, 0))
      .map((span) => simplified(text.slice(...span)))
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

/** Whose word stands first in a text. */
function firstOf(
  text: string,
  ours: string,
  theirs: string,
  anyOf: AnyOf,
): 'ours' | 'theirs' | undefined {
  const [at, theirsAt] = [ours, theirs].map((name) => text.search(anyOf(name))) as [number, number];
  if (at < 0 && theirsAt < 0) return undefined;
  return theirsAt < 0 || (at >= 0 && at <= theirsAt) ? 'ours' : 'theirs';
}

/** @returns the offset at which the last match ends; -1 if there is none */
function lastEnd(text: string, words: RegExp): number {
  const last = [...text.matchAll(words)].at(-1);
  return last ? last.index + last[0].length : -1;
}
