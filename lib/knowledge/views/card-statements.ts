import type { Concept, Statement } from '../pack';
import { flagOf, labelOf, type ViewContext } from './context';
import { leadingOf, leadingOfAll } from './leading';
import { holderOf, isOfAll, statementView } from './statement-view';
import type { StatementGroupView } from './types';

const MOST_AT_FIRST = 2;
/** A term's card shows whole sides: two of the first holder, one of the second. */
const MOST_OF_A_TERM = [2, 1];

interface CardStatements {
  readonly groups: readonly StatementGroupView[];
  /** What the card opens with. */
  readonly leading: readonly Statement[];
  /** Everything in the groups. */
  readonly all: readonly Statement[];
}

/** @returns the statements of a concept's card: a term's by holder, all others' in one list. */
export function cardStatements(context: ViewContext, concept: Concept): CardStatements {
  return concept.type === 'term' ? byHolder(context, concept) : inOneList(context, concept);
}

function inOneList(context: ViewContext, concept: Concept): CardStatements {
  const { knowledge } = context;
  const own = knowledge.statementsOf(concept.id);
  const isParty = knowledge.pack.manifest.parties.includes(concept.id);
  const ofAll = isParty ? knowledge.statementsOf(knowledge.subject.id) : [];
  const others = knowledge.statementsAbout(concept.id).filter((statement) => !ofAll.includes(statement));
  // The subject's card opens with what articles disagree on.
  const foldsAll = concept.id === knowledge.subject.id && knowledge.pack.disagreements.length > 0;
  const leading = foldsAll
    ? []
    : own.length === 0 && ofAll.length > 0
      ? leadingOfAll(ofAll)
      : leadingOf(context, own.length > 0 ? own : others, MOST_AT_FIRST);
  // A country's way on leads to all its positions: the card that goes to the page stays small.
  const all = isParty && own.length > 0 ? leading : [...own, ...ofAll, ...others];
  const statements = [...leading, ...all.filter((statement) => !leading.includes(statement))];
  if (statements.length === 0) return { groups: [], leading, all };
  const heading = labelOf(context, concept.id);
  const groups = [{ holder: null, statements: statements.map((one) => statementView(context, one, heading)) }];
  return { groups, leading, all };
}

function byHolder(context: ViewContext, concept: Concept): CardStatements {
  const all = context.knowledge.statementsWith(concept.id);
  const byLabel = new Map<string, { readonly flag: StatementGroupView['holder']; readonly statements: Statement[] }>();
  for (const statement of all) {
    const holder = groupHolder(context, statement);
    const group = byLabel.get(holder.label) ?? { flag: holder, statements: [] };
    group.statements.push(statement);
    byLabel.set(holder.label, group);
  }
  const groups = [...byLabel.values()];
  const leading = groups
    .slice(0, MOST_OF_A_TERM.length)
    .flatMap(({ statements }, index) => leadingOf(context, statements, MOST_OF_A_TERM[index]!));
  return {
    all,
    leading,
    groups: groups.map(({ flag: holder, statements }) => ({
      holder,
      statements: statements.map((one) => statementView(context, one, holder?.label)),
    })),
  };
}

/** A country for whoever speaks for it; all others under their own name. */
export function groupHolder(context: ViewContext, statement: Statement): NonNullable<StatementGroupView['holder']> {
  const { knowledge } = context;
  const holders = statement.holders.map((id) => knowledge.conceptById(id));
  const countries = [...new Set(holders.map((holder) => holder?.speaksFor ?? holder?.id))];
  const [only, ...others] = countries;
  const one = only === undefined || others.length > 0 ? undefined : knowledge.conceptById(only);
  if (!one || isOfAll(context, statement)) return { label: holderOf(context, statement), flag: null };
  return { label: labelOf(context, one.id), flag: flagOf(context, one) };
}
