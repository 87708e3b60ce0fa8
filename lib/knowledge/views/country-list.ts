import type { Concept } from '../pack';
import { partyView, type ViewContext } from './context';
import { leadingOf } from './leading';
import { statementView } from './statement-view';
import type { PartyView, StatementView } from './types';

export interface CountryRow extends PartyView {
  /** "15 statements". */
  readonly statements: string;
  readonly newest: StatementView;
}

export interface CountryListView {
  /** Countries with a position of their own, those with most statements first. */
  readonly stated: readonly CountryRow[];
  readonly unstated: readonly PartyView[];
}

/** @returns every country of the talks: what it said last, or that nothing is stated. */
export function countryList(context: ViewContext): CountryListView {
  const { knowledge } = context;
  const own = (country: Concept) => knowledge.statementsOf(country.id);
  const stated = knowledge.parties.filter((country) => own(country).length > 0).sort((a, b) => own(b).length - own(a).length);
  return {
    stated: stated.flatMap((country) => countryRow(context, country)),
    unstated: knowledge.parties.filter((country) => own(country).length === 0).map((country) => partyView(context, country)),
  };
}

function countryRow(context: ViewContext, country: Concept): CountryRow[] {
  const { knowledge, t } = context;
  const statements = knowledge.statementsOf(country.id);
  const party = partyView(context, country);
  return leadingOf(context, statements, 1).map((newest) => ({
    ...party,
    statements: t('count.statements', { count: statements.length }),
    newest: statementView(context, newest, party.label),
  }));
}
