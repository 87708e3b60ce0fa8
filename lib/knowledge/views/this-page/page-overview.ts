import type { ConceptMentions, PageReport } from '../../../report/page-report';
import type { ConceptId, Source, Statement } from '../../../pack/pack';
import { firstOf, ranked } from '../../ranking';
import { labelOf, type ViewContext } from '../context';
import { issueRows, type MarkRow } from './mark-rows';
import { markOf } from '../marks';
import { statementView } from '../statement-view';
import type { Mark } from '../../../strokes/strokes';
import type { StatementView } from '../types';

/** One concept that the page names. */
export interface MentionRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly mark: Mark;
  readonly count: number;
  /** From 0 to 1 through the page's text. */
  readonly positions: readonly number[];
}

/** A holder that the page does not name, with their leading statement from another source. */
export interface MissingRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly statement: StatementView;
}

/** An issue that the page does not touch. */
export interface UntouchedIssue {
  readonly issue: string;
  readonly label: string;
  readonly mark: Mark;
  /** Statements that the pack has on it. */
  readonly statements: number;
}

export interface PageOverview {
  /** By issue; those that the page does not touch have 0. */
  readonly share: readonly MarkRow[];
  /** Names, those named most first. */
  readonly who: readonly MentionRow[];
  /** Terms, likewise. */
  readonly what: readonly MentionRow[];
  readonly untouched: readonly UntouchedIssue[];
  /** The newest first. */
  readonly missing: readonly MissingRow[];
}

/**
 * @param source that the page itself is, if it is one: what it says is no news beside it
 * @returns what the page is about, who appears, and what it leaves out
 */
export function pageOverview(
  context: ViewContext,
  report: PageReport,
  source: Source | null = null,
): PageOverview {
  const { knowledge } = context;
  const known = report.mentions.filter(({ concept }) => knowledge.conceptById(concept));
  const isTerm = ({ concept }: ConceptMentions) => knowledge.conceptById(concept)?.type === 'term';
  const who = known.filter((mentions) => !isTerm(mentions));
  const what = known.filter(isTerm);
  const share = issueRows(context, report);
  return {
    share,
    who: mentionRows(context, who),
    what: mentionRows(context, what),
    untouched: share
      .filter(({ count }) => count === 0)
      .map(({ key, label, mark }) => ({
        issue: key,
        label,
        mark,
        statements: knowledge.pack.statements.filter(({ issue }) => issue === key).length,
      })),
    missing: missingRows(context, new Set(known.map(({ concept }) => concept)), source),
  };
}

function mentionRows(context: ViewContext, mentions: readonly ConceptMentions[]): MentionRow[] {
  return [...mentions]
    .sort((a, b) => b.count - a.count || (a.positions[0] ?? 0) - (b.positions[0] ?? 0))
    .map(({ concept, key, count, positions }) => ({
      concept,
      label: labelOf(context, concept),
      mark: markOf(context.knowledge, key),
      count,
      positions,
    }));
}

/**
 * Holders of statements that the page does not name, each with the statement that says most. A
 * statement held together with someone the page names is not one that the page leaves out, and neither is
 * one that the page itself makes.
 */
function missingRows(
  context: ViewContext,
  named: ReadonlySet<ConceptId>,
  source: Source | null,
): MissingRow[] {
  const { knowledge } = context;
  const isLeftOut = (one: Statement): boolean =>
    one.source !== source?.id && !one.holders.some((holder) => named.has(holder));
  const rows = knowledge.pack.concepts.flatMap(({ id }) => {
    const held = knowledge
      .statementsOf(id)
      .filter((one) => one.holders.includes(id) && isLeftOut(one));
    return firstOf(ranked(knowledge, held, { concept: id, issues: [] }), 1).map((statement) => ({
      concept: id,
      day: knowledge.dayOf(statement),
      statement,
    }));
  });
  const shown = new Set<string>();
  return rows
    .sort((a, b) => b.day.localeCompare(a.day))
    .filter(({ statement }) => !shown.has(statement.id) && shown.add(statement.id))
    .map(({ concept, statement }) => ({
      concept,
      label: labelOf(context, concept),
      statement: statementView(context, statement),
    }));
}
