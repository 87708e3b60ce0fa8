import type { Knowledge } from '../index';
import type { ConceptId, IssueId } from '../../pack/pack';
import type { Document, Target } from './documents';
import type { Question } from './question';

/** What the fit of a target depends on: the question, and how much of it the target covers. */
export interface Circumstances {
  readonly question: Question;
  readonly knowledge: Knowledge;
  readonly coverage: number;
  readonly qualities: readonly number[];
  readonly titles: Document['titles'];
  isNamed(concept: ConceptId): boolean;
  /** Index of the question's part that names a concept. */
  placeOf(concept: ConceptId): number | undefined;
}

const WHOLE = 0.99;
const NEARLY_WHOLE = 0.85;
const MOSTLY = 0.6;
/** Advantage of an issue whose name is the query, over a term of the same name. */
const ISSUE_BY_NAME = 0.6;
/** Likeness from which a query counts as a large part of a title. */
const ALIKE = 0.7;
/** Likeness from which a query counts as the title; one word may differ. */
const SAME = 0.9;

/**
 * Rates how well the kind of a target fits the question, besides how much of it the target covers.
 * The weights are chosen so that the questions in tests/knowledge/search/queries get the expected
 * answers.
 *
 * @returns null if the target is no answer
 */
export function fitOf(target: Target, of: Circumstances): number | null {
  const { question, coverage } = of;
  const likeness = titleLikeness(question, of.titles, target.kind);
  switch (target.kind) {
    case 'position':
      return positionFit(target, of);
    case 'concept':
      return conceptFit(target.concept, of);
    case 'issue':
      return issueFit(target.issue, of, likeness);
    case 'disagreement':
      return (
        byTitle(likeness, 0.6, coverage > WHOLE ? 0.12 : -0.08) +
        (question.whether && coverage >= MOSTLY ? 0.4 : 0)
      );
    case 'event':
      return (
        byTitle(likeness, 0.3, coverage > NEARLY_WHOLE ? 0.12 : -0.12) + (question.when ? 0.45 : 0)
      );
    case 'statement':
      return likeness > SAME ? 0.6 : byTitle(likeness, 0.3, 0);
  }
}

function conceptFit(concept: ConceptId, { isNamed, coverage, question }: Circumstances): number {
  if (!isNamed(concept)) return -0.1;
  return coverage > NEARLY_WHOLE && !question.whether ? 0.3 : 0;
}

function issueFit(
  issue: IssueId,
  { coverage, question: { parts } }: Circumstances,
  likeness: number,
): number {
  if (coverage <= NEARLY_WHOLE) return -0.1;
  if (parts.length === 1 && likeness === 1) return ISSUE_BY_NAME;
  return parts.some(({ issues }) => issues.includes(issue)) ? 0.28 : 0.05;
}

function byTitle(likeness: number, weight: number, otherwise: number): number {
  return likeness > ALIKE ? weight * likeness : otherwise;
}

function positionFit(
  { country, isStated }: Extract<Target, { kind: 'position' }>,
  of: Circumstances,
): number | null {
  const {
    question: { parts, wants },
    knowledge,
    qualities,
  } = of;
  const isParty = (id: string): boolean => knowledge.pack.manifest.parties.includes(id);
  const isCountry = parts.map(({ concepts }) => concepts.some(isParty));
  const wanted = wants ? 0.15 : 0;
  const place = of.placeOf(country);
  if (place === undefined)
    return isStated && !isCountry.includes(true) ? unaskedPositionFit(country, of) : null;
  const isFrom = parts[place]!.isFrom && isCountry.some((one, at) => one && at !== place);
  const order = 0.1 * place + (isFrom ? 0.25 : 0);
  // A query of countries only opens their pages, then positions. What one wants of another opens
  // positions.
  if (isCountry.every(Boolean)) {
    if (!isStated) return null;
    return (parts.length > 1 ? 0.25 + wanted : 0.15) - order;
  }
  const isOnIssue = parts.some(
    (_part, at) => at !== place && !isCountry[at] && qualities[at]! >= 0.5,
  );
  if (!isOnIssue) return null;
  return (isStated ? 0.3 : 0.12) + wanted - order;
}

/** Fit of a position if the question names no country. */
function unaskedPositionFit(country: string, of: Circumstances): number | null {
  const {
    question: { parts, wants },
    knowledge,
    coverage,
  } = of;
  const speaks = parts.some(({ concepts }) =>
    concepts.some((id) => knowledge.conceptById(id)?.speaksFor === country),
  );
  if (wants && speaks) return coverage >= MOSTLY ? 0.3 : null;
  if (coverage < 0.75) return null;
  return wants ? 0.05 : -0.25;
}

/** @returns 0 to 1: how much of a title the whole query is, question words included */
function titleLikeness(
  { terms, isSentence }: Question,
  titles: Document['titles'],
  kind: Target['kind'],
): number {
  // Questions often have only some words of a title. A statement is searched for by its own words.
  const isPart = isSentence && kind !== 'statement';
  let most = 0;
  for (const own of titles) {
    let shared = 0;
    for (const [place, term] of terms.entries()) {
      if (
        own.includes(term) ||
        (place === terms.length - 1 && own.some((one) => one.startsWith(term)))
      )
        shared++;
    }
    const within = terms.length > 2 && isPart ? (0.9 * shared) / terms.length : 0;
    most = Math.max(most, (2 * shared) / (own.length + terms.length), within);
  }
  return most;
}
