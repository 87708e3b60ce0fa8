/**
 * What a page says of itself to popup and panel, checked by hand, since the popup loads no validator.
 * A page's process may have been taken over by the page: whatever it says is words and numbers, and
 * neither is without end.
 */
import type { Relevance, RelevanceReason } from '../matching/types';
import { hasFields, isBoolean, isListOf, isString, type Check } from '../value-checks';
import {
  PAGE_DATE,
  type ConceptMentions,
  type PageDate,
  type PageReport,
  type PageState,
} from '../report/page-report';

/** In UTF-16 units; pages cut their titles to less. */
const LONGEST = 1000;

/** Concepts, reasons and places that one page can have. */
const MOST = 100_000;

const isWords: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isAmount: Check = (value) => Number.isFinite(value) && Number(value) >= 0;

const BASES: ReadonlySet<unknown> = new Set<PageDate['basis']>([
  'json-ld',
  'meta',
  'time',
  'text',
  'address',
]);

/** The checks of each field that there is. */
type ChecksOf<Whole> = { readonly [Name in keyof Whole]-?: Check };

const isReason = hasFields({
  id: isWords,
  found: isListOf(isWords, MOST),
  weight: Number.isFinite,
} satisfies ChecksOf<RelevanceReason>);
const isRelevance = hasFields({
  relevant: isBoolean,
  score: Number.isFinite,
  threshold: Number.isFinite,
  reasons: isListOf(isReason, MOST),
} satisfies ChecksOf<Relevance>);
const isMentions = hasFields({
  concept: isWords,
  key: isWords,
  count: isAmount,
  positions: isListOf(isAmount, MOST),
} satisfies ChecksOf<ConceptMentions>);
const isDate = hasFields({
  date: (value) => isString(value) && PAGE_DATE.test(value as string),
  basis: (value) => BASES.has(value),
} satisfies ChecksOf<PageDate>);
const isReport = hasFields({
  title: isWords,
  host: isWords,
  date: (value) => value === null || isDate(value),
  mentions: isListOf(isMentions, MOST),
  total: isAmount,
  relevance: (value) => value === null || isRelevance(value),
} satisfies ChecksOf<PageReport>);

/** By state: what comes with it. */
const STATES: { readonly [State in PageState['state']]: Check } = {
  annotated: hasFields({ report: isReport }),
  'not-relevant': hasFields({ relevance: isRelevance }),
  off: () => true,
  cannot: () => true,
  loading: () => true,
};

/** @returns the state, or undefined where it has no form that we know */
export function checkedPageState(answer: unknown): PageState | undefined {
  const state = (answer as Partial<PageState> | null | undefined)?.state;
  return typeof state === 'string' && Object.hasOwn(STATES, state) && STATES[state](answer)
    ? (answer as PageState)
    : undefined;
}
