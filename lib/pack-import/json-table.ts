import { ImportError } from './import-error';
import { LIMITS } from './limits';
import { isObject, listOf } from './objects';
import type { TableRow } from './table/table';
import type { Rows } from './table/parse-rows';

/**
 * Reads JSON that is a table: a list of objects with the same fields, a list of texts, or the
 * results of a SPARQL query, of which Wikidata's query service has a simple form (a list of objects)
 * and a verbose one (https://www.w3.org/TR/sparql11-results-json/).
 *
 * @param file its name, for a refusal
 * @returns its rows, the names of its fields first; null if it is no table
 * @throws ImportError if it has too many rows
 */
export function rowsOfJson(content: unknown, file: string): Rows | null {
  const bindings = sparqlBindings(content);
  const { length } = bindings ?? listOf(content);
  if (length > LIMITS.rows)
    throw new ImportError('too-many-rows', { file, values: { limit: LIMITS.rows } });
  if (bindings) return rowsOf(bindings.map(valuesOf), sparqlVariables(content));
  if (!Array.isArray(content) || content.length === 0) return null;
  if (content.every((one) => typeof one === 'string'))
    return rowsOf(content.map((name) => ({ name })));
  return content.every(isObject) ? rowsOf(content.map(flatCells)) : null;
}

type Cells = { readonly [field: string]: string };

function rowsOf(records: readonly Cells[], known: readonly string[] = []): Rows {
  const fields = new Set(known);
  for (const record of records)
    for (const field of Object.keys(record)) if (fields.size < LIMITS.columns) fields.add(field);
  const header: TableRow = { row: 1, cells: [...fields] };
  const seen = new Set<string>();
  const rows = records.flatMap((record, at): TableRow[] => {
    const cells = header.cells.map((field) => (Object.hasOwn(record, field) ? record[field]! : ''));
    const key = cells.join('\u0000');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row: at + 2, cells }];
  });
  return { rows: [header, ...rows], repeated: records.length - rows.length, tooWide: [] };
}

/** Lists become texts with `|` between them, as columns with several names have it. */
function flatCells(record: { readonly [field: string]: unknown }): Cells {
  return ownEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(cellOf).filter(Boolean).join('|') : cellOf(value),
    ]),
  );
}

function cellOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function sparqlBindings(content: unknown): { readonly [field: string]: unknown }[] | null {
  if (!isObject(content) || !isObject(content['results'])) return null;
  const { bindings } = content['results'];
  return Array.isArray(bindings) ? bindings.filter(isObject) : null;
}

function sparqlVariables(content: unknown): string[] {
  const head = isObject(content) ? content['head'] : undefined;
  const vars = isObject(head) ? head['vars'] : undefined;
  return Array.isArray(vars)
    ? vars.filter((name) => typeof name === 'string').slice(0, LIMITS.columns)
    : [];
}

function valuesOf(binding: { readonly [field: string]: unknown }): Cells {
  return ownEntries(
    Object.entries(binding).map(([field, bound]) => [
      field,
      isObject(bound) ? cellOf(bound['value']) : '',
    ]),
  );
}

/** `Object.fromEntries` keeps a field called `__proto__` as one of its own. */
function ownEntries(entries: readonly (readonly [string, string])[]): Cells {
  return Object.fromEntries(entries);
}
