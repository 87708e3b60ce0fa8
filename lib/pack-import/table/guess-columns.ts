import { webAddress } from '../clean-text';
import { namesKind, roleOfHeader } from './header-words';
import type { ColumnRole, TableRow } from './table';

/** Rows by which columns are guessed. */
const SAMPLE_ROWS = 200;
/** Mean length of a text that explains, in UTF-16 units. */
const LONG_TEXT = 45;
/** Values of a column of types: some few, which recur. */
const MOST_TYPES = 12;

/**
 * @param first the first row
 * @returns whether the first row names the columns: it has a word that columns have, and no address.
 *   In a list of one column such a word may be an entry: "source".
 */
export function isHeader(first: TableRow, columns: readonly ColumnRole[]): boolean {
  const named =
    columns.length === 1 ? columns[0] === 'prefLabel' : columns.some((role) => role !== null);
  return named && !first.cells.some((cell) => webAddress(cell));
}

/**
 * @param header the first row, if it may be one
 * @returns what its words say, by column
 */
export function rolesOfHeader(header: TableRow): ColumnRole[] {
  const roles = wikidataRoles(header.cells) ?? onlyOnce(header.cells.map(roleOfHeader));
  const kind = roles.includes('prefLabel') ? -1 : header.cells.findIndex(namesKind);
  return roles.map((role, column) => (column === kind ? 'prefLabel' : role));
}

/**
 * Columns of a Wikidata query are named after its variables: `item`, `itemLabel`, `itemAltLabel`,
 * `itemDescription`. The first variable that has a label is what the query is about.
 *
 * @returns roles by column; null if it is no such header
 */
export function wikidataRoles(cells: readonly string[]): ColumnRole[] | null {
  const names = cells.map((cell) => cell.trim().replace(/^\?/, ''));
  const item = names.find((name) => /^\w+$/.test(name) && names.includes(`${name}Label`));
  if (item === undefined) return null;
  const roles = new Map<string, ColumnRole>([
    [item, 'url'],
    [`${item}Label`, 'prefLabel'],
    [`${item}AltLabel`, 'altLabel'],
    [`${item}Description`, 'definition'],
    ['typeLabel', 'type'],
    ['instanceLabel', 'type'],
  ]);
  return onlyOnce(names.map((name) => roles.get(name) ?? roleOfVariable(name)));
}

/**
 * Guesses what columns are by their cells, where the header does not say it.
 *
 * @param known what the header says, by column
 * @returns roles by column; one of them is `prefLabel` if any column has text
 */
export function guessColumns(
  rows: readonly TableRow[],
  width: number,
  known: readonly ColumnRole[],
): ColumnRole[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const hasHeader = known.some((role) => role !== null);
  const roles = Array.from({ length: width }, (_, column) => known[column] ?? null);
  const kinds = roles.map((role, column) => role ?? kindOfCells(sample, column));
  const claim = (role: ColumnRole, kind: CellKind): void => {
    const column = kinds.findIndex((found, at) => found === kind && roles[at] === null);
    if (column >= 0 && !roles.includes(role)) roles[column] = role;
  };
  claim('url', 'address');
  claim('prefLabel', 'names');
  claim('prefLabel', 'list');
  claim('prefLabel', 'repeated');
  claim('prefLabel', 'long');
  // Above columns with a header, a word that is not known may be anything.
  if (hasHeader) return roles;
  claim('altLabel', 'list');
  claim('definition', 'long');
  claim('type', 'repeated');
  // A second short text is shown and not marked: it may be an office as well as a name.
  claim('definition', 'names');
  return roles;
}

/** Other variables may bring names and descriptions, as `aliases` does, but not what an item is called. */
function roleOfVariable(name: string): ColumnRole {
  const role = roleOfHeader(name);
  return role === 'altLabel' || role === 'definition' || role === 'type' ? role : null;
}

type CellKind =
  | NonNullable<ColumnRole>
  | 'address'
  | 'long'
  | 'list'
  | 'repeated'
  | 'names'
  | 'none';

function kindOfCells(sample: readonly TableRow[], column: number): CellKind {
  const cells = sample.map(({ cells: all }) => all[column]?.trim() ?? '').filter(Boolean);
  const share = (test: (cell: string) => boolean): number =>
    cells.filter(test).length / cells.length;
  if (cells.length === 0 || share((cell) => /\p{L}/u.test(cell)) < 0.5) return 'none';
  if (share((cell) => webAddress(cell) !== undefined) > 0.5) return 'address';
  if (cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length > LONG_TEXT) return 'long';
  if (share((cell) => /[;|；｜]/.test(cell)) > 0.2) return 'list';
  const different = new Set(cells).size;
  return different <= MOST_TYPES && different <= cells.length / 2 ? 'repeated' : 'names';
}

/** Only labels and definitions may have several columns; of others the first counts. */
function onlyOnce(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, at) =>
    role === 'altLabel' || role === 'hiddenLabel' || roles.indexOf(role) === at ? role : null,
  );
}
