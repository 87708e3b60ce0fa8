import type { Owner } from '../../pack/pack';
import { type Span, sentencesOf } from '../words/sentences';

/** @returns an expression that finds any word of a vocabulary in lower case, with flag `g` */
type AnyOf = (vocabulary: string) => RegExp;

/** Takes the place of the label. It is a capital because the label may begin a sentence. */
const PLACEHOLDER = 'X';
/** Name of the vocabulary of words that attribute a statement: "said", "according to". */
const SAYINGS = 'sayings';
const COMMA = /[,—–]\s/;
const ENDS_IN_STOP = /[.!?]["”’)]*$/;
/** The longest part between two commas that counts as an attribution, in UTF-16 units. */
const LONGEST_ATTRIBUTION = 60;

/** The text of a block around a label, in lower case, cut into clauses. */
interface Surroundings {
  /** Of the label's clause: what is before the label, and after it. */
  readonly before: string;
  readonly after: string;
  /** Earlier clauses of the block, the nearest first. */
  readonly earlier: readonly string[];
}

/**
 * Decides whose is meant by a word for something that several have: "Congress", "breakthrough".
 *
 * @param owner names of the vocabularies that show whose it is
 * @param before the text of the block before the word
 * @param after the text after it
 * @param anyOf finds words of a vocabulary
 * @returns undefined if nothing around shows it
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
  const ownerBefore = lastIn(around.before, [theirs, theirsBeside]);
  if (ownerBefore) return ownerBefore;
  const begins = theirsFirst !== undefined && around.before.search(anyOf(theirsFirst)) === 0;
  if (begins && around.after.search(anyOf(ours)) < 0) return 'theirs';
  const ownerAfter = firstOf(around.after, ours, theirsBeside, anyOf);
  if (ownerAfter) return ownerAfter;
  for (const sentence of around.earlier) {
    const ownerThere = lastIn(sentence, [theirs]);
    if (ownerThere) return ownerThere;
  }
  return undefined;
}

/** In lower case, with straight apostrophes. */
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

/** Drops ", the White House said," between two commas or at the end: who speaks need not be the owner. */
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

/** Decides by the last word of a text that is in one of the vocabularies. */
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

/** Decides by the first such word of a text. */
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
