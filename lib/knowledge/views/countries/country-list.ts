import type { Concept } from '../../../pack/pack';
import { statesPosition } from '../../ranking';
import { partyView, type ViewContext } from '../context';
import { linesOf } from './position-line';
import type { PartyView, PositionLineView } from '../types';

export interface CountryRow extends PartyView {
  /** "15 statements". */
  readonly statements: string;
  /** Its positions, one for each issue. */
  readonly lines: readonly PositionLineView[];
}

export interface CountryListView {
  /** Countries that state their own position, those with most statements first. */
  readonly stated: readonly CountryRow[];
  readonly unstated: readonly PartyView[];
}

/** @returns all countries of the talks: their positions, or that they state none */
export function countryList(context: ViewContext): CountryListView {
  const { knowledge, t } = context;
  const inTalks = (country: Concept) =>
    knowledge.statementsOf(country.id).filter(({ agreement }) => agreement === undefined);
  const isStated = (country: Concept) =>
    knowledge.pack.issues.some(({ id }) => statesPosition(knowledge, country.id, id));
  const stated = knowledge.parties
    .filter(isStated)
    .sort((a, b) => inTalks(b).length - inTalks(a).length);
  return {
    stated: stated.map((country) => ({
      ...partyView(context, country),
      statements: t('count.statements', { count: inTalks(country).length }),
      lines: linesOf(context, country.id),
    })),
    unstated: knowledge.parties
      .filter((country) => !isStated(country))
      .map((country) => partyView(context, country)),
  };
}
