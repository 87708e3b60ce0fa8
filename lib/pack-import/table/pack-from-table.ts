import { isFindable } from '../../matching/labels/label-words';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { type Pace, type ReadOptions, startPace } from '../pace';
import { packFiles } from '../pack-files';
import { type ImportSummary, LeftOutList, type LeftOutReason, summaryOf } from '../summary';
import type { PackFiles } from '../../pack/pack-files';
import { isFormula, isSeparatedByCommas, namesIn, plainCell } from './cells';
import { ConceptTable, type RowConcept } from './concept-table';
import { cleanText, webAddress } from '../clean-text';
import { knownType } from './type-words';
import type { ColumnRole, Table, TableRow } from './table';

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

/** Reads rows, and notes what it leaves out. */
class RowReader {
  readonly leftOut = new LeftOutList();
  readonly #byCommas: readonly boolean[];

  constructor(
    readonly table: Table,
    readonly columns: readonly ColumnRole[],
  ) {
    this.#byCommas = columns.map(
      (role, column) =>
        (role === 'altLabel' || role === 'hiddenLabel') &&
        (isAltLabelOfWikidata(table.header?.cells[column]) ||
          isSeparatedByCommas(table.rows.map(({ cells }) => cells[column] ?? ''))),
    );
  }

  /** @returns what a row says; undefined if it is left out */
  read({ row, cells }: TableRow): RowConcept | undefined {
    const names = this.#texts('prefLabel', row, cells);
    const [prefLabel, ...others] = names.flatMap((name) => namesIn(cleanText(name), false));
    const reason = whyNoName(prefLabel, names[0] ?? '', this.table.isWikidata);
    if (prefLabel === undefined || reason !== null) {
      this.leftOut.add({ row, reason: reason ?? 'no-name' });
      return undefined;
    }
    return {
      prefLabel,
      altLabel: [...this.#labels(others, row), ...this.#names('altLabel', row, cells)],
      hiddenLabel: this.#names('hiddenLabel', row, cells),
      type: knownType(cleanText(this.#texts('type', row, cells)[0] ?? '').slice(0, LIMITS.label)),
      definition: this.#definition(row, cells),
      url: this.#address(row, cells),
      issue: cleanText(this.#texts('issue', row, cells)[0] ?? '').slice(0, LIMITS.label),
    };
  }

  /** @returns the cells of all columns with a role; formulas are left out */
  #texts(role: ColumnRole, row: number, cells: readonly string[]): string[] {
    return this.columns.flatMap((own, column) => {
      const cell = own === role ? plainCell(cells[column] ?? '') : '';
      if (cell === '') return [];
      if (role === 'prefLabel' || !isFormula(cell)) return [cell];
      this.leftOut.add({ row, column: column + 1, reason: 'formula' });
      return [];
    });
  }

  #names(role: 'altLabel' | 'hiddenLabel', row: number, cells: readonly string[]): string[] {
    return this.columns.flatMap((own, column) => {
      if (own !== role) return [];
      const cell = plainCell(cells[column] ?? '');
      if (isFormula(cell)) {
        this.leftOut.add({ row, column: column + 1, reason: 'formula' });
        return [];
      }
      return this.#labels(namesIn(cell, this.#byCommas[column] ?? false), row, column + 1);
    });
  }

  #labels(names: readonly string[], row: number, column?: number): string[] {
    return names.filter((name) => {
      const reason = whyNoLabel(name);
      if (reason !== null) this.leftOut.add({ row, ...(column ? { column } : {}), reason });
      return reason === null;
    });
  }

  #definition(row: number, cells: readonly string[]): string {
    const text = cleanText(this.#texts('definition', row, cells).join(' '));
    if (text.length <= LIMITS.text) return text;
    this.leftOut.add({ row, reason: 'long-text' });
    return '';
  }

  #address(row: number, cells: readonly string[]): string {
    const [cell] = this.#texts('url', row, cells);
    const address = cell === undefined ? '' : webAddress(cell);
    if (address === undefined) this.leftOut.add({ row, reason: 'no-web-address' });
    return address ?? '';
  }
}

/** Wikidata's label service joins aliases by commas. */
function isAltLabelOfWikidata(header: string | undefined): boolean {
  return header !== undefined && /^\??\w+AltLabel$/.test(header.trim());
}

/** @returns why a row with this name is left out; null if it is not */
function whyNoName(
  name: string | undefined,
  cell: string,
  isWikidata: boolean,
): LeftOutReason | null {
  if (isFormula(cell)) return 'formula';
  if (name === undefined) return 'no-name';
  // The label of an item that has none in the query's languages.
  if (isWikidata && /^[QPL]\d+$/.test(name)) return 'only-number';
  return whyNoLabel(name);
}

function whyNoLabel(name: string): LeftOutReason | null {
  if (name.length > LIMITS.label) return 'long-name';
  return isFindable(name) ? null : 'no-letters';
}
