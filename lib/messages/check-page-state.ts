/**
 * What a page says of itself to popup and panel, checked by hand, since the popup loads no validator.
 * A page's process may have been taken over by the page: whatever it says is taken for words and
 * numbers alone.
 */
import type { Relevance, RelevanceReason } from '../matching/types';
import type { ConceptMentions, PageReport, PageState } from './page-report';

/** Longer words of a page are cut, in UTF-16 units: nobody reads more of them in a popup. */
const MOST_WORDS = 300;

/** Concepts, and reasons, that one page can have. */
const MOST_ENTRIES = 50_000;

/** @returns the state with nothing in it but what we know, or undefined where it has no such form */
export function checkedPageState(answer: unknown): PageState | undefined {
  const { state, report, relevance } = fieldsOf(answer);
  switch (state) {
    case 'annotated': {
      const checked = checkedReport(report);
      return checked && { state, report: checked };
    }
    case 'not-relevant': {
      const checked = checkedRelevance(relevance);
      return checked && { state, relevance: checked };
    }
    case 'off':
    case 'cannot':
    case 'loading':
      return { state };
    default:
      return undefined;
  }
}

function checkedReport(value: unknown): PageReport | undefined {
  const { title, host, mentions, total, relevance } = fieldsOf(value);
  const known = listOf(mentions, checkedMentions);
  const judged = relevance === null ? null : checkedRelevance(relevance);
  if (typeof title !== 'string' || typeof host !== 'string' || !known || !isCount(total) || judged === undefined) return undefined;
  return { title: cut(title), host: cut(host), mentions: known, total, relevance: judged };
}

function checkedMentions(value: unknown): ConceptMentions | undefined {
  const { concept, key, count, positions } = fieldsOf(value);
  if (typeof concept !== 'string' || typeof key !== 'string' || !isCount(count)) return undefined;
  if (!Array.isArray(positions) || positions.length !== count || !positions.every(isShare)) return undefined;
  return { concept: cut(concept), key: cut(key), count, positions };
}

function checkedRelevance(value: unknown): Relevance | undefined {
  const { relevant, score, threshold, reasons } = fieldsOf(value);
  const known = listOf(reasons, checkedReason);
  if (typeof relevant !== 'boolean' || !Number.isFinite(score) || !Number.isFinite(threshold) || !known) return undefined;
  return { relevant, score: score as number, threshold: threshold as number, reasons: known };
}

function checkedReason(value: unknown): RelevanceReason | undefined {
  const { id, found, weight } = fieldsOf(value);
  const words = listOf(found, (one) => (typeof one === 'string' ? cut(one) : undefined));
  return typeof id === 'string' && words && Number.isFinite(weight) ? { id: cut(id), found: words, weight: weight as number } : undefined;
}

/** A list whose every entry is what it should be, or undefined. */
function listOf<Entry>(value: unknown, check: (entry: unknown) => Entry | undefined): Entry[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return undefined;
  const entries: Entry[] = [];
  for (const one of value) {
    const entry = check(one);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function cut(text: string): string {
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text;
}
