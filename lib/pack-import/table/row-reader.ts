import { isFindable } from '../../matching/labels/label-words';
import { cleanText, webAddress } from '../clean-text';
import { LIMITS } from '../limits';
import { LeftOutList, type LeftOutReason } from '../summary';
import { isFormula, isSeparatedByCommas, namesIn, plainCell } from './cells';
import type { RowConcept } from './concept-table';
import type { ColumnRole, Table, TableRow } from './table';
import { knownType } from './type-words';

/** A cell that is not empty. */
interface Cell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** Reads the rows of a table, and notes what it leaves out. */
export class RowReader {
  readonly leftOut = new LeftOutList();
  readonly #isWikidata: boolean;
  readonly #columnsOf = new Map<ColumnRole, number[]>();
  /** Columns of names in which commas are between names. */
  readonly #byCommas = new Set<number>();

  /** @param columns what the table's columns are */
  constructor(table: Table, columns: readonly ColumnRole[]) {
    this.#isWikidata = table.isWikidata;
    for (const [column, role] of columns.entries()) {
      this.#columnsOf.set(role, [...(this.#columnsOf.get(role) ?? []), column]);
      if ((role === 'altLabel' || role === 'hiddenLabel') && hasCommas(table, column))
        this.#byCommas.add(column);
    }
  }

  /** @returns what a row says; undefined if it is left out */
  read(row: TableRow): RowConcept | undefined {
    const cells = this.#cells('prefLabel', row);
    const [prefLabel, ...others] = cells.flatMap(({ text }) => namesIn(cleanText(text), false));
    const reason = this.#whyNoName(prefLabel, cells[0]?.text ?? '');
    if (prefLabel === undefined || reason !== null) {
      this.leftOut.add({ row: row.row, reason: reason ?? 'no-name' });
      return undefined;
    }
    return {
      prefLabel,
      altLabel: [...this.#labels(others, row), ...this.#names('altLabel', row)],
      hiddenLabel: this.#names('hiddenLabel', row),
      type: knownType(this.#word('type', row)),
      definition: this.#definition(row),
      url: this.#address(row),
      issue: this.#word('issue', row),
    };
  }

  #cells(role: ColumnRole, { cells }: TableRow): Cell[] {
    return (this.#columnsOf.get(role) ?? [])
      .map((column) => ({ column, text: plainCell(cells[column] ?? '') }))
      .filter(({ text }) => text !== '');
  }

  /** @returns the cells without formulas, which are noted as left out */
  #values(role: ColumnRole, row: TableRow): Cell[] {
    return this.#cells(role, row).filter(({ column, text }) => {
      const isValue = !isFormula(text);
      if (!isValue) this.leftOut.add({ row: row.row, column: column + 1, reason: 'formula' });
      return isValue;
    });
  }

  #names(role: 'altLabel' | 'hiddenLabel', row: TableRow): string[] {
    return this.#values(role, row).flatMap(({ column, text }) =>
      this.#labels(namesIn(text, this.#byCommas.has(column)), row, column),
    );
  }

  #labels(names: readonly string[], { row }: TableRow, column?: number): string[] {
    return names.filter((name) => {
      const reason = whyNoLabel(name);
      const place = column === undefined ? { row } : { row, column: column + 1 };
      if (reason !== null) this.leftOut.add({ ...place, reason });
      return reason === null;
    });
  }

  #word(role: 'type' | 'issue', row: TableRow): string {
    const [cell] = this.#values(role, row);
    return cell ? cleanText(cell.text).slice(0, LIMITS.label) : '';
  }

  #definition(row: TableRow): string {
    const texts = this.#values('definition', row).map(({ text }) => text);
    const definition = cleanText(texts.join(' '));
    if (definition.length <= LIMITS.text) return definition;
    this.leftOut.add({ row: row.row, reason: 'long-text' });
    return '';
  }

  #address(row: TableRow): string {
    const [cell] = this.#values('url', row);
    const address = cell ? webAddress(cell.text) : '';
    if (address === undefined)
      this.leftOut.add({ row: row.row, column: cell!.column + 1, reason: 'no-web-address' });
    return address ?? '';
  }

  /** @returns why a row with this name is left out; null if it is not */
  #whyNoName(name: string | undefined, cell: string): LeftOutReason | null {
    if (isFormula(cell)) return 'formula';
    if (name === undefined) return 'no-name';
    // The label of an item that has none in the query's languages.
    if (this.#isWikidata && /^[QPL]\d+$/.test(name)) return 'only-number';
    return whyNoLabel(name);
  }
}

/** Wikidata's label service joins aliases by commas; in other columns their cells show it. */
function hasCommas({ header, rows }: Table, column: number): boolean {
  const name = header?.cells[column]?.trim() ?? '';
  return (
    /^\??\w+AltLabel$/.test(name) ||
    isSeparatedByCommas(rows.map(({ cells }) => cells[column] ?? ''))
  );
}

function whyNoLabel(name: string): LeftOutReason | null {
  if (name.length > LIMITS.label) return 'long-name';
  return isFindable(name) ? null : 'no-letters';
}
