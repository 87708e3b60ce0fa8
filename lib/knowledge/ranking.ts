import type { Knowledge } from './index';
import { type ConceptId, type IssueId, POSITION_KINDS, type Statement } from '../pack/pack';
import { namesConcept } from './names-concept';
import { isPositionOf, voicesOf } from './positions';
import { saySame } from './same-sense';
import { textIn } from '../pack/language-map';

/** What the reader is looking at, by which statements are ranked. */
export interface Viewpoint {
  /** The concept whose statements come first; `null` if the reader looks at none. */
  readonly concept: ConceptId | null;
  /** Issues of the text that the reader looks at, the nearest first. */
  readonly issues: readonly IssueId[];
}

/** Classes of statements. The lowest comes first. */
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
 * Sorts statements for display, everywhere in the same way: positions of the viewpoint's concept,
 * what others want of it or expect, what several hold or agreed on together, reports, acts, and
 * last what is about another agreement. Within each class, the viewpoint's issues come first.
 * Positions then follow the pack's order of issues, and own positions start with the statements of
 * the written line. In all other classes, wishes come before expectations, then statements that
 * name the concept, then the newest.
 *
 * @param knowledge the pack
 * @param statements any statements, the newest first
 * @param viewpoint what the reader looks at
 * @returns the same statements, sorted
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
    Number(kind === 'expects') * 2 + Number(!textIn(text, 'en').includes(name));
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
 * @param statements in ranked order
 * @param count largest number to return
 * @param shown statements that are already on the screen
 * @returns the first statements, without those that say the same as another or as a shown one
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
 * @param statements in ranked order
 * @returns statements that name the concept, then the others; those that parties agreed on come
 *   first among the others, since they define the concept. Empty if no statement names the concept.
 */
export function namingFirst(
  knowledge: Knowledge,
  concept: ConceptId,
  statements: readonly Statement[],
): Statement[] {
  const { concepts, manifest } = knowledge.pack;
  const voices = new Set(manifest.parties.flatMap((party) => [...voicesOf(concepts, party)]));
  const placeOf = ({ text, holders, kind }: Statement): number => {
    if (!namesConcept(knowledge, concept, textIn(text, 'en'))) return 3;
    if (!holders.every((holder) => voices.has(holder))) return 2;
    return kind === 'agreed' ? 0 : 1;
  };
  const places = new Map(statements.map((statement) => [statement, placeOf(statement)]));
  if (![...places.values()].some((place) => place < 3)) return [];
  return [...statements].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** @returns whether a country states its own position on an issue of the talks */
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

/**
 * Position of a statement in the written line's list; statements that are not in it come after all
 * others.
 */
function placeInLine({ pack }: Knowledge, statement: Statement): number {
  for (const { statements } of pack.positions) {
    const place = statements.indexOf(statement.id);
    if (place >= 0) return place;
  }
  return Infinity;
}
