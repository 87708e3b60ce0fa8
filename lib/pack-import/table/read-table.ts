import { ImportError } from '../import-error';
import { type Pace, type ReadOptions, startPace } from '../pace';
import { withPlainLines } from '../file/decode';
import { findDialect } from './dialect';
import { guessColumns, isHeader, rolesOfHeader, wikidataRoles } from './guess-columns';
import { type Rows, parseRows } from './parse-rows';
import type { ColumnRole, Table } from './table';

/** Where a table comes from. */
export interface TableOrigin extends ReadOptions {
  /** Name of the file; none if the rows were pasted. */
  readonly file?: string;
}

/**
 * Reads a table: CSV, TSV, cells separated by semicolons, or rows that were copied from a
 * spreadsheet.
 *
 * @param text the table
 * @returns rows, header if there is one, and a guess of the columns
 * @throws ImportError if it is empty, too long, or a quotation mark is not closed
 */
export function readTable(text: string, { file, ...options }: TableOrigin = {}): Promise<Table> {
  return tableOfText(text, file, startPace(options));
}

/** As `readTable`, with the pace of a longer job. */
export async function tableOfText(
  text: string,
  file: string | undefined,
  pace: Pace,
): Promise<Table> {
  const dialect = findDialect(withPlainLines(text).replace(/^\ufeff/, ''), file === undefined);
  return tableOfRows(await parseRows(dialect.text, dialect, file ?? '', pace), file ?? '');
}

/**
 * @param all rows, the header among them if there is one
 * @param file its name, for a refusal
 * @throws ImportError if there are no rows
 */
export function tableOfRows(all: Rows, file: string): Table {
  const [first, ...others] = all.rows;
  if (!first) throw new ImportError('empty', { file });
  const named = rolesOfHeader(first);
  const hasHeader = isHeader(first, named);
  return {
    repeated: all.repeated,
    tooWide: all.tooWide,
    header: hasHeader ? first : null,
    rows: hasHeader ? others : all.rows,
    ...guessed(hasHeader ? others : all.rows, hasHeader ? named : []),
    isWikidata: hasHeader && wikidataRoles(first.cells) !== null,
  };
}

function guessed(
  rows: Table['rows'],
  named: readonly ColumnRole[],
): Pick<Table, 'width' | 'columns'> {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), named.length);
  return { width, columns: guessColumns(rows, width, named) };
}

/**
 * @param hasHeader whether the first row is a header, as the reader says
 * @returns the same table, its columns guessed again
 */
export function withHeader(table: Table, hasHeader: boolean): Table {
  if (hasHeader === (table.header !== null)) return table;
  const [first, ...others] = table.header ? [table.header, ...table.rows] : table.rows;
  const rows = hasHeader ? others : [first!, ...others];
  const header = hasHeader && first ? first : null;
  return { ...table, header, rows, ...guessed(rows, header ? rolesOfHeader(header) : []) };
}
