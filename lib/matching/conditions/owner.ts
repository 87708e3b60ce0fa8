import type { Owner } from '../../pack/pack';
import { type Span, sentencesOf } from '../words/sentences';

/** @returns an expression that finds any word of a vocabulary in small letters, with flag `g` */
type AnyOf = (vocabulary: string) => RegExp;

/** Stands for the label. A capital: the label may begin a sentence. */
const PLACEHOLDER = 'X';
/** Name of the vocabulary of verbs that say whose words they are: "said". */
const SAYINGS = 'sayings';
const COMMA = /[,—–]\s/;
const ENDS_IN_STOP = /[.!?]["”’)]*$/;
/** A longer part of a sentence is more than "the White House said", in UTF-16 units. */
const LONGEST_ATTRIBUTION = 60;

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
  const lastIn = (clause: string, others: readonly string[]): 'ours' | 'theirs' | undefined =>
    lastOf(withoutAttributions(clause, anyOf), owner, others, anyOf) ??
    lastOf(clause, owner, others, anyOf);
  const told = lastIn(around.before, [theirs, theirsBeside]);
  if (told) return told;
  const begins = theirsFirst !== undefined && around.before.search(anyOf(theirsFirst)) === 0;
  if (begins && around.after.search(anyOf(ours)) < 0) return 'theirs';
  const toldAfter = firstOf(around.after, ours, theirsBeside, anyOf);
  if (toldAfter) return toldAfter;
  for (const sentence of around.earlier) {
    const toldThere = lastIn(sentence, [theirs]);
    if (toldThere) return toldThere;
  }
  return undefined;
}

/** In small letters, with straight apostrophes. */
function simplified(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'");
}

function surroundings(before: string, after: string): Surroundings {
  const text = `${before}${PLACEHOLDER}${after}`;
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

/** Who says it does not tell whose it is: ", the White House said," between two commas, or at the end. */
function withoutAttributions(clause: string, anyOf: AnyOf): string {
  const sayings = anyOf(SAYINGS);
  const parts = clause.split(COMMA);
  const last = ENDS_IN_STOP.test(clause) ? parts.length : parts.length - 1;
  return parts
    .filter(
      (part, at) =>
        at === 0 || at >= last || part.length > LONGEST_ATTRIBUTION || part.search(sayings) < 0,
    )
    .join(', ');
}

/** Whose word stands last in a text. */
function lastOf(
  text: string,
  { ours, wares }: Owner,
  theirs: readonly string[],
  anyOf: AnyOf,
): 'ours' | 'theirs' | undefined {
  const isOwner = ([word]: RegExpMatchArray, at: number): boolean =>
    wares === undefined || !isBesideAny(text, at, at + word.length, anyOf(wares));
  const end = lastEnd(text, anyOf(ours));
  const theirEnd = Math.max(...theirs.map((name) => lastEnd(text, anyOf(name), isOwner)));
  if (end < 0 && theirEnd < 0) return undefined;
  return end >= theirEnd ? 'ours' : 'theirs';
}

/** "Mexican sugar", "azúcar mexicano" */
function isBesideAny(text: string, start: number, end: number, words: RegExp): boolean {
  const [before] = /[\p{L}\p{M}]+(?=\s+$)/u.exec(text.slice(0, start)) ?? [''];
  const [after] = /(?<=^\s+)[\p{L}\p{M}]+/u.exec(text.slice(end)) ?? [''];
  return before.search(words) === 0 || after.search(words) === 0;
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

/** @returns the offset at which the last match that counts ends; -1 if there is none */
function lastEnd(
  text: string,
  words: RegExp,
  counts: (match: RegExpMatchArray, at: number) => boolean = () => true,
): number {
  const last = [...text.matchAll(words)].findLast((match) => counts(match, match.index));
  return last ? last.index + last[0].length : -1;
}
