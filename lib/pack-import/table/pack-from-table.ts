import { ImportError } from '../import-error';
import { type Pace, type ReadOptions, startPace } from '../pace';
import { packFiles } from '../pack-files';
import { type ImportSummary, summaryOf } from '../summary';
import type { PackFiles } from '../../pack/pack-files';
import { ConceptTable } from './concept-table';
import { RowReader } from './row-reader';
import type { ColumnRole, Table } from './table';

/** What a reader chooses before a table becomes a pack. */
export interface TableChoice extends ReadOptions {
  /** The pack's title. */
  readonly title: string;
  /** What the columns are; by default what was guessed. */
  readonly columns?: readonly ColumnRole[];
  /** Name of the file, for a refusal. */
  readonly file?: string;
}

/** A pack and what a reader should know before keeping it. */
export interface ImportedPack {
  readonly files: PackFiles;
  readonly summary: ImportSummary;
}

/**
 * Makes a pack of a table. Rows that name the same concept become one.
 *
 * @throws ImportError if no column or no row has names, or there are too many labels
 */
export function packFromTable(
  table: Table,
  { title, columns = table.columns, file = '', ...options }: TableChoice,
): Promise<ImportedPack> {
  return packOfTable(table, { title, columns, file }, startPace(options));
}

/** As `packFromTable`, with the pace of a longer job. */
export async function packOfTable(
  table: Table,
  { title, columns, file }: { title: string; columns: readonly ColumnRole[]; file: string },
  pace: Pace,
): Promise<ImportedPack> {
  if (!columns.includes('prefLabel')) throw new ImportError('no-name-column', { file });
  const reader = new RowReader(table, columns);
  for (const row of table.tooWide) reader.leftOut.add({ row, reason: 'too-wide' });
  const concepts = new ConceptTable(table.isWikidata, file);
  for (const [at, row] of table.rows.entries()) {
    const concept = reader.read(row);
    if (concept) concepts.add(concept);
    const pause = pace.pauseIfDue(at / table.rows.length);
    if (pause) await pause;
  }
  if (concepts.size === 0) throw new ImportError('no-names', { file });
  const files = packFiles(title, concepts.list(), concepts.issues());
  return {
    files,
    summary: summaryOf(files, {
      leftOut: reader.leftOut,
      merged: concepts.merged + table.repeated,
    }),
  };
}
