import { ImportError, type ImportPlace } from '../import-error';
import { LIMITS } from '../limits';
import type { Pace } from '../pace';

/** In UTF-16 units: what is looked at between two looks at the clock. */
const PIECE = 200_000;

/**
 * Parses JSON, unless it has too many values, or too many lists inside each other.
 *
 * @param file its name, for a refusal
 * @throws ImportError if it is no JSON, with line and column where the browser says them
 */
export async function parseJson(text: string, file: string, pace: Pace): Promise<unknown> {
  await checkForm(text, file, pace);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ImportError('json', { file, place: placeOf(String(error), text) });
  }
}

/** Refuses JSON that would take all memory, or that code could not walk through. */
async function checkForm(text: string, file: string, pace: Pace): Promise<void> {
  const marks = /["[\]{},]/g;
  let depth = 0;
  let values = 0;
  let nextPause = PIECE;
  const refuse = (code: 'json-deep' | 'json-large', limit: number): never => {
    const { line } = placeAt(text, marks.lastIndex);
    throw new ImportError(code, { file, place: { line }, values: { limit } });
  };
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = endOfString(text, marks.lastIndex);
    else if (mark === ']' || mark === '}') depth -= 1;
    else {
      values += 1;
      if (mark !== ',') depth += 1;
    }
    if (depth > LIMITS.depth) refuse('json-deep', LIMITS.depth);
    if (values > LIMITS.values) refuse('json-large', LIMITS.values);
    if (marks.lastIndex > nextPause) {
      nextPause = marks.lastIndex + PIECE;
      const pause = pace.pauseIfDue(marks.lastIndex / text.length);
      if (pause) await pause;
    }
  }
}

/** @returns the offset after the quotation mark that ends a string */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Chromium and Node say the position or line and column, Firefox line and column. */
function placeOf(message: string, text: string): ImportPlace {
  const said = /line (\d+) column (\d+)/.exec(message);
  if (said) return { line: Number(said[1]), column: Number(said[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  return placeAt(text, position === undefined ? text.length : Number(position));
}

function placeAt(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
