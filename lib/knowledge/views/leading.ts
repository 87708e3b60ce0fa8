import type { Statement, StatementKind } from '../pack';
import type { ViewContext } from './context';

/**
 * Chooses the statements that a card opens with: what somebody holds before what merely happened;
 * then those of the newest article first; of one article those that tell most, and another issue
 * before one that is there already.
 *
 * @param statements any
 * @param count how many to choose
 * @returns at most so many of them
 */
export function leadingOf({ knowledge }: ViewContext, statements: readonly Statement[], count: number): Statement[] {
  const published = (statement: Statement) => knowledge.sourceOf(statement).published;
  const chosen: Statement[] = [];
  let left = [...statements];
  while (chosen.length < count) {
    const held = left.filter(({ kind }) => kind !== 'did');
    const first = held.length > 0 ? held : left;
    const newest = first.reduce((day, one) => (published(one) > day ? published(one) : day), '');
    const issues = new Set(chosen.map(({ issue }) => issue));
    const [best] = first
      .filter((one) => published(one) === newest)
      .sort((a, b) => weight(b, issues) - weight(a, issues));
    if (!best) break;
    chosen.push(best);
    left = left.filter((one) => one !== best);
  }
  return chosen;
}

/** What one wants or binds oneself to tells more than what one thinks, and that more than what went on. */
const KINDS: { readonly [kind in StatementKind]: number } = {
  wants: 3, offers: 3, refuses: 3, promises: 3, agreed: 3, expects: 1, reports: 1, did: 0,
};

/** Exact words tell more than a report of them, somebody's own more than an outlet's. */
function weight({ speaker, issue, kind, text }: Statement, shown: ReadonlySet<string>): number {
  const quoted = text.en.includes('“') ? 2 : 0;
  const voiced = speaker.as === 'outlet' || speaker.as === 'analysts' ? 0 : 1;
  return KINDS[kind] + quoted + voiced + (shown.has(issue) ? 0 : 2);
}

/**
 * @param statements of all parties together
 * @returns the one that tells most of the group: on the issue that it says least of
 */
export function leadingOfAll(statements: readonly Statement[]): Statement[] {
  const said = (issue: string) => statements.filter((statement) => statement.issue === issue).length;
  return [...statements].sort((a, b) => said(a.issue) - said(b.issue)).slice(0, 1);
}
