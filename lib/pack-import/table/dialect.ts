import Papa from 'papaparse';
import { roleOfHeader } from './header-words';
import type { Dialect } from './parse-rows';

/** Lines by which a dialect is told. */
const SAMPLE_LINES = 20;
/** In UTF-16 units: the start of a text by which its dialect is told. */
const SAMPLE = 100_000;

/** What a table is read as, and its text without a line that only says so. */
export interface FoundDialect extends Dialect {
  readonly text: string;
}

/**
 * Tells how cells are separated: by tabs if there are any, as in rows copied from a spreadsheet;
 * else by the sign that gives the most regular rows. Names such as "Abe, Shinzo" in rows that were
 * pasted are not cut, unless a header or quotation marks show that commas separate cells.
 *
 * @param text with `\n` at the end of each line
 * @param isPasted whether the text comes from the clipboard and not from a file
 */
export function findDialect(text: string, isPasted: boolean): FoundDialect {
  // The first line that Excel understands in a CSV file.
  const said = /^sep=(.)\n/i.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1]!, hasQuotes: true };
  const lines = text.slice(0, SAMPLE).split('\n', SAMPLE_LINES);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  // The TSV of SPARQL results has names of variables in its first line, and quotes in another way.
  if (/^\?\w+(?:\t\?\w+)*$/.test(first)) return { text, delimiter: '\t', hasQuotes: false };
  if (first.includes('\t') || lines.filter((line) => line.includes('\t')).length > lines.length / 2)
    return { text, delimiter: '\t', hasQuotes: hasWholeQuotes(text, '\t') };
  const delimiter = separatorOf(lines, first, isPasted);
  return { text, delimiter, hasQuotes: !isPasted || hasWholeQuotes(text, delimiter) };
}

/**
 * In rows copied from some spreadsheets a quotation mark at the start of a cell is part of it, so it
 * has no partner at the end of a cell.
 */
function hasWholeQuotes(text: string, delimiter: string): boolean {
  if (!text.includes('"')) return false;
  const sample = text.slice(0, SAMPLE);
  const { errors } = Papa.parse(sample, { delimiter, newline: '\n' });
  // The sample may end inside a cell.
  const isCut = sample.length < text.length;
  return !errors.some(
    ({ code }) => code === 'InvalidQuotes' || (code === 'MissingQuotes' && !isCut),
  );
}

function separatorOf(lines: readonly string[], first: string, isPasted: boolean): string {
  const byHeader = [';', ',', '|'].find(
    (sign) =>
      first.includes(sign) &&
      first.split(sign).some((cell) => roleOfHeader(cell.replaceAll('"', '')) !== null),
  );
  if (byHeader !== undefined) return byHeader;
  const { meta, data } = Papa.parse<string[]>(lines.join('\n'), {
    delimitersToGuess: [';', ',', '|'],
    newline: '\n',
    preview: SAMPLE_LINES,
    skipEmptyLines: true,
  });
  const widths = new Set(data.map((cells) => cells.length));
  const isRegular = widths.size === 1 && data.length > 1 && !widths.has(1);
  if (!isPasted) return meta.delimiter;
  const isTable =
    isRegular && (!widths.has(2) || lines.some((line) => line.includes(`"${meta.delimiter}`)));
  // A sign that no name has: the rows have one column.
  return isTable ? meta.delimiter : '\u0001';
}
