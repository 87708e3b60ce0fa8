import { fold } from './fold';
import type { Knowledge } from './index';
import type { ConceptId, Statement } from './pack';

export interface StatementHit {
  readonly statement: Statement;
  /** UTF-16 offsets in the statement's English text, end exclusive, ascending. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The concept that was looked up and that the statement is of or about. */
  readonly concept: ConceptId | null;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * @param knowledge whose statements' English text is read, at the first question
 * @returns what finds the statements that hold every one of some folded words, then those of or
 *   about a concept; the newest first in both
 */
export function statementSearch(knowledge: Knowledge): (words: readonly string[], concept: ConceptId | null) => StatementHit[] {
  let texts: readonly { readonly statement: Statement; readonly words: readonly Word[] }[] | null = null;
  return (words, concept) => {
    texts ??= [...knowledge.pack.statements]
      .sort((a, b) => knowledge.dayOf(b).localeCompare(knowledge.dayOf(a)))
      .map((statement) => ({ statement, words: wordsOf(statement.text.en) }));
    const ofConcept = new Set(concept === null ? [] : knowledge.statementsWith(concept));
    const hits = texts.map((text): StatementHit => ({
      statement: text.statement,
      ranges: rangesOf(text.words, words),
      concept: ofConcept.has(text.statement) ? concept : null,
    }));
    return [...hits.filter(({ ranges }) => ranges.length > 0), ...hits.filter((hit) => hit.ranges.length === 0 && hit.concept !== null)];
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ folded: fold(word), start: index, end: index + word.length }));
}

/** Where words of a text begin with the words looked for; nothing unless each is found. */
function rangesOf(text: readonly Word[], words: readonly string[]): [number, number][] {
  const ranges: [number, number][] = [];
  const found = new Set<string>();
  for (const { folded, start, end } of text) {
    const begun = words.filter((one) => folded.startsWith(one));
    if (begun.length === 0) continue;
    for (const word of begun) found.add(word);
    ranges.push([start, end]);
  }
  return found.size === new Set(words).size ? ranges : [];
}
