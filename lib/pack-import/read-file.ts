import type { PackFiles } from '../pack/pack-files';
import { decodeText, withPlainLines } from './file/decode';
import { parseJson } from './file/parse-json';
import { unzipPack } from './file/unzip';
import { ImportError } from './import-error';
import { rowsOfJson } from './json-table';
import { LIMITS } from './limits';
import { type JsonObject, fieldOf, isObject } from './objects';
import { type Pace, type ReadOptions, startPace } from './pace';
import { isSkos } from './skos/is-skos';
import { packFromSkos } from './skos/pack-from-skos';
import { type ImportSummary, countLabels, summaryOf } from './summary';
import { packOfTable } from './table/pack-from-table';
import { tableOfRows, tableOfText } from './table/read-table';
import type { Table } from './table/table';

/** What a file or a pasted text was recognised as. */
export type ImportFormat = 'pack' | 'zip' | 'table' | 'wikidata' | 'skos';

/** What was read, before anything is kept. */
export interface Reading {
  readonly format: ImportFormat;
  /** The pack's title as far as it is known: what the file says, or its name. May be empty. */
  readonly title: string;
  /** A pack of one file, or of the files of a folder; neither checked nor changed if it was a pack. */
  readonly files: PackFiles;
  readonly summary: ImportSummary;
  /** The table, for another choice of columns (`packFromTable`); null if it was none. */
  readonly table: Table | null;
}

/** Options of a reading. */
export interface ReadingOptions extends ReadOptions {
  /** Title of a pack if neither the file's content nor its name gives one; empty by default. */
  readonly untitled?: string;
}

/** A file that was chosen or dropped. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, whatever it is: a pack, a zipped pack, a table, a vocabulary in SKOS, the results of
 * a Wikidata query. Its content decides, and its name only where the content does not.
 *
 * @throws ImportError if nothing of it is imported; the signal's reason if it is aborted
 */
export async function readFile(
  { name, bytes }: GivenFile,
  { untitled = '', ...options }: ReadingOptions = {},
): Promise<Reading> {
  const pace = startPace(options);
  checkSize(bytes.length, name);
  const kind = binaryKind(bytes);
  if (kind === 'zip') return readZip(bytes, name, pace);
  if (kind !== null) throw new ImportError(kind, { file: name });
  const text = await decodeText(bytes, name, pace.part(0, 0.2));
  return readText(text, { name, title: titleOf(name) || untitled }, pace.part(0.2, 1));
}

/**
 * Reads what was pasted: rows of a spreadsheet, or the text of any file that `readFile` reads.
 *
 * @throws ImportError if nothing of it is imported; the signal's reason if it is aborted
 */
export async function readPasted(
  text: string,
  { untitled = '', ...options }: ReadingOptions = {},
): Promise<Reading> {
  checkSize(text.length, '');
  const plain = withPlainLines(text).replace(/^\ufeff/, '');
  return readText(plain, { name: undefined, title: untitled }, startPace(options));
}

function checkSize(bytes: number, file: string): void {
  if (bytes > LIMITS.bytes)
    throw new ImportError('too-large', { file, values: { limit: LIMITS.bytes / 1_000_000 } });
}

/** @returns what the first bytes of a file that is not text say */
function binaryKind(bytes: Uint8Array): 'zip' | 'spreadsheet' | 'not-text' | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  // The container of Excel's old format.
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') return 'spreadsheet';
  return /^(?:%PDF|\u0089PNG|\u00ff\u00d8\u00ff|GIF8|\u001f\u008b|\u007fELF|MZ\u0090)/.test(start)
    ? 'not-text'
    : null;
}

async function readZip(bytes: Uint8Array, name: string, pace: Pace): Promise<Reading> {
  const unpacked = await unzipPack(bytes, name, pace.part(0, 0.4));
  const files = new Map<string, unknown>();
  for (const [path, content] of unpacked) {
    const part = pace.part(0.4 + 0.6 * (files.size / unpacked.size), 1);
    const text = await decodeText(content, path, part);
    files.set(path, await parseJson(text, path, part));
  }
  return packReading('zip', files, name);
}

/** Where a text is from. */
interface Origin {
  /** Name of the file; undefined if it was pasted. */
  readonly name: string | undefined;
  /** Title of a pack, if the content gives none. */
  readonly title: string;
}

async function readText(text: string, origin: Origin, pace: Pace): Promise<Reading> {
  const { name, title } = origin;
  const file = name ?? '';
  const start = /\S/.exec(text)?.index;
  if (start === undefined) throw new ImportError('empty', { file });
  const first = text.slice(start, start + 2_000);
  if (/^[{[]/.test(first)) return readJson(text, { file, title }, pace);
  if (
    /^<(?:[?!]|[a-z][\w-]*(?::\w+)?[\s>])/i.test(first) ||
    /^@?(?:prefix|base)\s+[\w-]*:?\s*</im.test(first)
  )
    throw new ImportError('markup', { file });
  const table = await tableOfText(text, name, pace.part(0, 0.5));
  return tableReading(table, title, file, pace.part(0.5, 1));
}

async function tableReading(
  table: Table,
  title: string,
  file: string,
  pace: Pace,
): Promise<Reading> {
  const { columns } = table;
  const pack = await packOfTable(table, { title, columns, file }, pace);
  return { format: table.isWikidata ? 'wikidata' : 'table', title, ...pack, table };
}

async function readJson(
  text: string,
  { file, title }: { file: string; title: string },
  pace: Pace,
): Promise<Reading> {
  const content = await parseJson(text, file, pace.part(0, 0.4));
  const rest = pace.part(0.4, 1);
  if (isObject(content) && fieldOf(content, 'format') === 'pactlight-settings')
    throw new ImportError('settings', { file });
  if (isObject(content) && looksLikePack(content))
    return packReading('pack', new Map([['pack.json', content]]), file);
  if (isSkos(content)) {
    const pack = await packFromSkos(content, { title, file }, rest);
    return { format: 'skos', ...pack, table: null };
  }
  const rows = rowsOfJson(content, file);
  if (!rows) throw new ImportError('json-unknown', { file });
  return tableReading(tableOfRows(rows, file), title, file, rest);
}

/** A pack says its version; one that forgot to has a title and concepts. The check refuses it. */
function looksLikePack(content: JsonObject): boolean {
  return (
    Object.hasOwn(content, 'formatVersion') ||
    (Object.hasOwn(content, 'concepts') &&
      Object.hasOwn(content, 'prefLabel') &&
      !Object.hasOwn(content, '@context'))
  );
}

function packReading(format: 'pack' | 'zip', files: PackFiles, name: string): Reading {
  const manifest = files.get('pack.json');
  const said = isObject(manifest) ? fieldOf(manifest, 'prefLabel') : undefined;
  const [title = titleOf(name)] = typeof said === 'string' ? [said] : textsIn(said);
  if (countLabels(files) > LIMITS.labels)
    throw new ImportError('too-many-labels', { file: name, values: { limit: LIMITS.labels } });
  return { format, title, files, summary: summaryOf(files), table: null };
}

/** @returns the texts of a language map, English first */
function textsIn(texts: unknown): string[] {
  if (!isObject(texts)) return [];
  return [fieldOf(texts, 'en'), ...Object.values(texts)].filter((one) => typeof one === 'string');
}

/** @returns the name of a file without its end, in words */
function titleOf(file: string): string {
  return file
    .replace(/\.[a-z]{2,8}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
