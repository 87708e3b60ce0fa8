import type { Knowledge } from '../index';
import { POSITION_KINDS, type Statement } from '../../pack/pack';
import { rangesOf } from './highlights';
import type { Question } from './question';
import type { Ranked } from './rank';
import type { Answer, ConceptHit, SearchResult, StatementHit } from './search-result';
import { textIn } from '../../pack/language-map';

const MOST_ANSWERS = 8;
/** Largest number of statements among the answers; the others are listed below them. */
const MOST_STATEMENTS_AMONG = 3;

/** A concept among the answers, with its score. */
export type RatedConcept = ConceptHit & { readonly score: number };

/**
 * Separates the best answers of all kinds from the other statements.
 *
 * @param found results, the best first
 * @param language of the interface, BCP 47
 */
export function arrange(
  found: readonly (RatedConcept | Ranked)[],
  question: Question,
  knowledge: Knowledge,
  language: string,
): SearchResult {
  const named = new Set(question.parts.flatMap(({ concepts }) => concepts));
  const hitOf = (statement: Statement, terms: ReadonlySet<string>): StatementHit => {
    const ranges = rangesOf(textIn(statement.text, language), terms, question);
    const of =
      [...named].find((concept) => knowledge.statementsWith(concept).includes(statement)) ?? null;
    return { kind: 'statement', statement, ranges, concept: ranges.length === 0 ? of : null };
  };
  const answers: Answer[] = [];
  const statements: StatementHit[] = [];
  for (const one of found) {
    if ('kind' in one) {
      const { score: _score, ...hit } = one;
      answers.push(hit);
    } else if (one.target.kind === 'statement') {
      const hit = hitOf(one.target.statement, one.terms);
      const among = answers.filter(({ kind }) => kind === 'statement').length;
      if (answers.length < MOST_ANSWERS && among < MOST_STATEMENTS_AMONG && statements.length === 0)
        answers.push(hit);
      else statements.push(hit);
    } else if (one.target.kind !== 'concept') answers.push(one.target);
  }
  const shown = new Set(
    [...answers, ...statements].flatMap((one) =>
      one.kind === 'statement' ? [one.statement.id] : [],
    ),
  );
  const rest = new Set(answers.flatMap((one) => statementsBehind(one, knowledge)));
  const order = ({ kind }: Statement): number => (POSITION_KINDS.has(kind) ? 0 : 1);
  const inOrder = [...rest].filter(({ id }) => !shown.has(id)).sort((a, b) => order(a) - order(b));
  return {
    answers: answers.slice(0, MOST_ANSWERS),
    statements: [...statements, ...inOrder.map((statement) => hitOf(statement, new Set()))],
  };
}

/**
 * Statements on the page that an answer opens; for a concept only if the whole query is its name.
 */
function statementsBehind(one: Answer, knowledge: Knowledge): readonly Statement[] {
  switch (one.kind) {
    case 'concept':
      return one.whole ? knowledge.statementsWith(one.concept) : [];
    case 'position':
      return knowledge.statementsById(
        knowledge.positionOf(one.country, one.issue)?.statements ?? [],
      );
    case 'disagreement': {
      const sides =
        knowledge.pack.disagreements.find(({ id }) => id === one.disagreement)?.sides ?? [];
      return knowledge.statementsById(sides.flatMap(({ statements }) => statements));
    }
    default:
      return [];
  }
}
