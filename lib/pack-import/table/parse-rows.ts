import Papa from 'papaparse';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import type { Pace } from '../pace';
import type { TableRow } from './table';

/** In UTF-16 units: what is parsed without a pause. */
const CHUNK = 128_000;
/** Chunks without the end of a row. No row is so long: a quotation mark is not closed, or it is no table. */
const LONGEST_ROW = 4;

/** The rows of a table, those that are equal to an earlier one and empty ones left out. */
export interface Rows {
  readonly rows: readonly TableRow[];
  readonly repeated: number;
  readonly tooWide: readonly number[];
}

/** How cells are separated. */
export interface Dialect {
  readonly delimiter: string;
  /** Whether quotation marks around a cell are not part of it. */
  readonly hasQuotes: boolean;
}

/**
 * Parses a table with Papa Parse, in pieces.
 *
 * @param text with `\n` at the end of each line
 * @param file its name, for a refusal
 * @throws ImportError if a quotation mark is not closed, a row is too long, or there are too many
 */
export function parseRows(
  text: string,
  { delimiter, hasQuotes }: Dialect,
  file: string,
  pace: Pace,
): Promise<Rows> {
  const gathered = new GatheredRows(file);
  let read = 0;
  let withoutRows = 0;
  return new Promise((resolve, reject) => {
    const takeChunk = (data: string[][], errors: Papa.ParseError[], parser: Papa.Parser): void => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      withoutRows = data.length === 0 ? withoutRows + 1 : 0;
      if (broken || withoutRows > LONGEST_ROW)
        throw new ImportError(hasQuotes && text.includes('"') ? 'open-quote' : 'not-text', {
          file,
          place: { row: gathered.count + 1 + (broken?.row ?? 0) },
        });
      for (const cells of data) gathered.add(cells);
      read += CHUNK;
      const pause = pace.pauseIfDue(read / text.length);
      if (!pause) return;
      parser.pause();
      pause.then(() => parser.resume(), stop);
    };
    const stop = (error: unknown): void => {
      reject(error);
    };
    Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      ...(hasQuotes ? {} : { fastMode: true }),
      chunkSize: CHUNK,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        try {
          takeChunk(data, errors, parser);
        } catch (error) {
          stop(error);
          parser.abort();
        }
      },
      complete: () => resolve(gathered),
    });
  });
}

class GatheredRows implements Rows {
  readonly rows: TableRow[] = [];
  readonly tooWide: number[] = [];
  repeated = 0;
  /** Number of rows so far, empty ones counted. */
  count = 0;
  readonly #seen = new Set<string>();

  constructor(readonly file: string) {}

  add(all: readonly string[]): void {
    this.count += 1;
    const length = all.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (length === 0) return;
    if (length > LIMITS.columns) {
      this.tooWide.push(this.count);
      return;
    }
    const cells = all.slice(0, length);
    const key = cells.join('\u0000');
    if (this.#seen.has(key)) {
      this.repeated += 1;
      return;
    }
    if (this.rows.length >= LIMITS.rows)
      throw new ImportError('too-many-rows', {
        file: this.file,
        place: { row: this.count },
        values: { limit: LIMITS.rows },
      });
    this.#seen.add(key);
    this.rows.push({ row: this.count, cells });
  }
}
