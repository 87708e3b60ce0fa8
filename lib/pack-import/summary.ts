import type { PackFiles } from '../pack/pack-files';
import type { DraftConcept } from './draft-concept';
import { isObject } from './objects';

/** Why a row, or a cell of it, is not imported. */
export type LeftOutReason =
  /** The row has no name. */
  | 'no-name'
  /** The name has neither letters nor digits for which a page can be searched. */
  | 'no-letters'
  /** A label is too long to be a name. */
  | 'long-name'
  /** A definition is too long. */
  | 'long-text'
  /** A formula, or the error that a spreadsheet shows for one. */
  | 'formula'
  /** A link that is no address of the web; the row is imported without it. */
  | 'no-web-address'
  /** The item has no name in the query's languages, only its number. */
  | 'only-number'
  /** More cells than columns are read. */
  | 'too-wide';

/** A row or a cell that is not imported. */
export interface LeftOut {
  /** From 1, the header counted. */
  readonly row: number;
  /** From 1, if only a cell is left out. */
  readonly column?: number;
  readonly reason: LeftOutReason;
}

/** What a reader should know before keeping a pack. */
export interface ImportSummary {
  readonly concepts: number;
  /** Labels of every kind. */
  readonly labels: number;
  /** Rows that were merged with an earlier one because they name the same. */
  readonly merged: number;
  readonly leftOut: { readonly count: number; readonly first: readonly LeftOut[] };
  /** The first concepts. */
  readonly samples: readonly DraftConcept[];
}

const MOST_LISTED = 100;
const SAMPLES = 5;

/** Counts what is left out, and keeps the first. */
export class LeftOutList {
  count = 0;
  readonly first: LeftOut[] = [];

  add(one: LeftOut): void {
    this.count += 1;
    if (this.first.length < MOST_LISTED) this.first.push(one);
  }
}

/**
 * @param files of any pack, checked or not
 * @param reading what was left out and merged in reading them
 */
export function summaryOf(
  files: PackFiles,
  { leftOut = new LeftOutList(), merged = 0 }: { leftOut?: LeftOutList; merged?: number } = {},
): ImportSummary {
  const inline = conceptsIn(files.get('pack.json'));
  const inFolder = [...files].flatMap(([path, content]) =>
    /^concepts(?:\/|\.json$)/.test(path) ? conceptsIn({ concepts: content }) : [],
  );
  return {
    concepts: inline.length + inFolder.length,
    labels: countLabels(files),
    merged,
    leftOut: { count: leftOut.count, first: leftOut.first },
    samples: inline.filter(hasName).slice(0, SAMPLES),
  };
}

/** @returns the number of labels of every kind, inline and in `labels/`, in any language */
export function countLabels(files: PackFiles): number {
  const inline = conceptsIn(files.get('pack.json')).map(labelsOf);
  const inFiles = [...files].flatMap(([path, content]) =>
    path.startsWith('labels/') && isObject(content) ? Object.values(content).map(labelsOf) : [],
  );
  return [...inline, ...inFiles].reduce((sum, count) => sum + count, 0);
}

function conceptsIn(content: unknown): unknown[] {
  const list = isObject(content) ? content['concepts'] : undefined;
  return Array.isArray(list) ? list : [];
}

/** @returns the number of labels of every kind that a concept has inline, in any language */
export function labelsOf(concept: unknown): number {
  if (!isObject(concept)) return 0;
  return ['prefLabel', 'altLabel', 'hiddenLabel'].reduce(
    (sum, field) => sum + countTexts(concept[field]),
    0,
  );
}

/** A text, a list, a label with conditions, or any of these by language. */
function countTexts(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (!isObject(value)) return typeof value === 'string' ? 1 : 0;
  return Object.values(value).reduce<number>(
    (sum, own) => sum + (Array.isArray(own) ? own.length : 1),
    0,
  );
}

function hasName(concept: unknown): concept is DraftConcept {
  return (
    isObject(concept) &&
    (typeof concept['prefLabel'] === 'string' || isObject(concept['prefLabel']))
  );
}
