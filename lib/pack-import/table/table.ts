/** What the cells of a column are. A column without a role is not imported. */
export type ColumnRole =
  | 'prefLabel'
  | 'altLabel'
  | 'hiddenLabel'
  | 'definition'
  | 'url'
  | 'type'
  | 'issue'
  | null;

/** A row that is not empty. */
export interface TableRow {
  /** Its number in the table, from 1, the header and empty rows counted. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as it was given. Equal rows are kept once. */
export interface Table {
  /** Words above the columns; null if the first row is one like the others. */
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
  /** Number of columns. */
  readonly width: number;
  /** Number of rows that are equal to an earlier one. */
  readonly repeated: number;
  /** Rows with text beyond the last column that is read. */
  readonly tooWide: readonly number[];
  /** The result of a Wikidata query: its items are told apart by their addresses. */
  readonly isWikidata: boolean;
  /** The guess, by column. */
  readonly columns: readonly ColumnRole[];
}
