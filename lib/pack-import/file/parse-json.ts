import { ImportError, type ImportPlace } from '../import-error';
import { LIMITS } from '../limits';
import type { Pace } from '../pace';

/** In UTF-16 units: what is looked at between two looks at the clock. */
const PIECE = 200_000;

/**
 * Parses JSON, unless it has more lists inside each other than code that walks through it can bear.
 *
 * @param file its name, for a refusal
 * @throws ImportError if it is no JSON, with line and column where the browser says them
 */
export async function parseJson(text: string, file: string, pace: Pace): Promise<unknown> {
  await checkDepth(text, file, pace);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ImportError('json', { file, place: placeOf(String(error), text) });
  }
}

async function checkDepth(text: string, file: string, pace: Pace): Promise<void> {
  const marks = /["[\]{}\n]/g;
  let depth = 0;
  let line = 1;
  let nextPause = PIECE;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      marks.lastIndex = endOfString(text, marks.lastIndex);
    } else if (mark === '\n') line += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    else if (++depth > LIMITS.depth)
      throw new ImportError('json-deep', {
        file,
        place: { line },
        values: { limit: LIMITS.depth },
      });
    if (marks.lastIndex > nextPause) {
      nextPause = marks.lastIndex + PIECE;
      await pace.pauseIfDue(marks.lastIndex / text.length);
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
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
