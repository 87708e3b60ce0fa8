import type { ConceptMentions, PageReport } from '../../../report/page-report';
import type { ConceptId, Source, Statement } from '../../../pack/pack';
import { firstOf, ranked } from '../../ranking';
import { labelOf, type ViewContext } from '../context';
import { isMarkedByBuiltIn } from './marking-packs';
import { issueRows, type MarkRow } from './mark-rows';
import { mentionRows, type MentionRow } from './mention-rows';
import type { Mark } from '../../../strokes/strokes';
import { statementView } from '../statement-view';
import type { StatementView } from '../types';

/** A holder whom the page does not name, with their most important statement. */
export interface MissingRow {
  readonly concept: ConceptId;
  readonly label: string;
  readonly statement: StatementView;
}

/** An issue of which the page has no terms. */
export interface UntouchedIssue {
  readonly issue: string;
  readonly label: string;
  readonly mark: Mark;
  /** Number of the pack's statements on it. */
  readonly statements: number;
}

export interface PageOverview {
  /** Mentions by issue; 0 for issues of which the page has no terms. */
  readonly share: readonly MarkRow[];
  /** Mentions of the pack's names, the most frequent first. */
  readonly who: readonly MentionRow[];
  /** Mentions of terms, the most frequent first. */
  readonly what: readonly MentionRow[];
  readonly untouched: readonly UntouchedIssue[];
  /** Holders whom the page does not name, the newest statement first. */
  readonly missing: readonly MissingRow[];
}

/**
 * @param source the pack's source that the page shows, if any: its own statements are not missing
 *   on the page
 * @returns what the page is about, whom it names, and what it leaves out
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
  const isAboutPack = isMarkedByBuiltIn(context, report);
  return {
    share,
    who: mentionRows(context, who),
    what: mentionRows(context, what),
    untouched: share
      .filter(({ count }) => isAboutPack && count === 0)
      .map(({ key, label, mark }) => ({
        issue: key,
        label,
        mark,
        statements: knowledge.pack.statements.filter(({ issue }) => issue === key).length,
      })),
    missing: isAboutPack
      ? missingRows(context, new Set(known.map(({ concept }) => concept)), source)
      : [],
  };
}

/**
 * Holders whom the page does not name, each with their most important statement. Statements with
 * another holder whom the page names, and statements of the page itself, are not missing.
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
