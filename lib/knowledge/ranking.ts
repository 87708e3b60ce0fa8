import type { Knowledge } from './index';
import { type ConceptId, type IssueId, POSITION_KINDS, type Statement } from '../pack/pack';
import { namesConcept } from './names-concept';
import { isPositionOf, voicesOf } from './positions';
import { saySame } from './same-sense';

/** What the reader looks at when statements are ranked. */
export interface Viewpoint {
  /** Whose statements come first; `null` if no one country, person or body is looked at. */
  readonly concept: ConceptId | null;
  /** Issues that the reader has in front of them, the nearest first. */
  readonly issues: readonly IssueId[];
}

/** Lower comes first. */
const CLASSES = {
  ownPosition: 0,
  othersPosition: 1,
  joint: 2,
  ownReport: 3,
  report: 4,
  act: 5,
  otherAgreement: 6,
} as const;

/**
 * The one order in which statements are shown: first the positions of the concept looked at, then
 * what others want of it or expect, then what was held or agreed together, then reports, then acts,
 * and last what is about another agreement. Within each, the issues in front of the reader first.
 * Positions follow the pack's order of issues; of its own, what carries the written line comes first;
 * all else has what is wanted before what is expected, then what names it, then the newest.
 *
 * @param knowledge the pack
 * @param statements any, the newest first
 * @param viewpoint what the reader looks at
 * @returns the same statements in that order
 */
export function ranked(
  knowledge: Knowledge,
  statements: readonly Statement[],
  { concept, issues }: Viewpoint,
): Statement[] {
  const classOf = classes(knowledge, concept);
  const inPack = knowledge.pack.issues.map(({ id }) => id);
  const name = concept === null ? '' : knowledge.label(concept);
  const farness = ({ kind, text }: Statement): number =>
    Number(kind === 'expects') * 2 + Number(!text.en.includes(name));
  const keys = new Map(
    statements.map((statement) => {
      const rank = classOf(statement);
      const near = issues.indexOf(statement.issue);
      const isOwn = rank === CLASSES.ownPosition;
      const issue =
        near >= 0
          ? near
          : issues.length + (rank <= CLASSES.othersPosition ? inPack.indexOf(statement.issue) : 0);
      return [
        statement,
        [rank, issue, isOwn ? placeInLine(knowledge, statement) : farness(statement)],
      ] as const;
    }),
  );
  const compare = (a: Statement, b: Statement): number => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  };
  return [...statements].sort(compare);
}

/**
 * @param statements ranked
 * @param count how many to choose
 * @param shown statements that are on the screen already
 * @returns the first of them that do not say the same as another, or as what is shown
 */
export function firstOf(
  statements: readonly Statement[],
  count: number,
  shown: readonly Statement[] = [],
): Statement[] {
  const chosen: Statement[] = [];
  for (const statement of statements) {
    if (chosen.length === count) break;
    if (![...shown, ...chosen].some((one) => one === statement || saySame(one, statement)))
      chosen.push(statement);
  }
  return chosen;
}

/**
 * @param statements ranked
 * @returns those whose words name the concept, then the others: first what countries of the talks
 *   agreed on it, then what else they say, since it defines the concept; empty if no statement names it
 */
export function namingFirst(
  knowledge: Knowledge,
  concept: ConceptId,
  statements: readonly Statement[],
): Statement[] {
  const { concepts, manifest } = knowledge.pack;
  const voices = new Set(manifest.parties.flatMap((party) => [...voicesOf(concepts, party)]));
  const placeOf = ({ text, holders, kind }: Statement): number => {
    if (!namesConcept(knowledge, concept, text.en)) return 3;
    if (!holders.every((holder) => voices.has(holder))) return 2;
    return kind === 'agreed' ? 0 : 1;
  };
  const places = new Map(statements.map((statement) => [statement, placeOf(statement)]));
  if (![...places.values()].some((place) => place < 3)) return [];
  return [...statements].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** @returns whether a country states a position of its own on an issue of the talks */
export function statesPosition(knowledge: Knowledge, country: ConceptId, issue: IssueId): boolean {
  const { concepts } = knowledge.pack;
  return knowledge
    .statementsOf(country)
    .some((statement) => statement.issue === issue && isPositionOf(concepts, country, statement));
}

function classes(
  knowledge: Knowledge,
  concept: ConceptId | null,
): (statement: Statement) => number {
  const { concepts, manifest } = knowledge.pack;
  const voices = concept === null ? null : voicesOf(concepts, concept);
  const isOwn = (statement: Statement): boolean =>
    voices
      ? statement.holders.every((holder) => voices.has(holder))
      : manifest.parties.some((party) => isPositionOf(concepts, party, statement));
  const isPartly = ({ holders }: Statement): boolean =>
    voices !== null && holders.some((holder) => voices.has(holder));
  return (statement) => {
    if (statement.agreement !== undefined) return CLASSES.otherAgreement;
    if (POSITION_KINDS.has(statement.kind)) {
      if (isOwn(statement)) return CLASSES.ownPosition;
      return isPartly(statement) || statement.holders.length > 1
        ? CLASSES.joint
        : CLASSES.othersPosition;
    }
    if (statement.kind === 'agreed') return CLASSES.joint;
    if (statement.kind === 'did') return CLASSES.act;
    return voices && isOwn(statement) ? CLASSES.ownReport : CLASSES.report;
  };
}

/** What carries a written line comes in the line's order, before what does not. */
function placeInLine({ pack }: Knowledge, statement: Statement): number {
  for (const { statements } of pack.positions) {
    const place = statements.indexOf(statement.id);
    if (place >= 0) return place;
  }
  return Infinity;
}
