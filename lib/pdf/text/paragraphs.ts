import { lineEnd, type LineEnd } from './line-ends';
import type { Line } from './lines';

/** A paragraph of a page. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** How each of its lines continues in the next one; one fewer than lines. */
  readonly ends: readonly LineEnd[];
  readonly text: string;
  /** Size of its first line, in the page's units. */
  readonly size: number;
}

/** Distance between lines if a page has no other lines to compare, in font sizes. */
const USUAL_PITCH = 1.2;

/** A line starts a paragraph if its distance is greater than usual by this factor. */
const WIDE_PITCH = 1.3;

/** A line starts a paragraph if it is larger or smaller by this factor. */
const OTHER_SIZE = 1.15;

/** Lines whose middles differ by less than this are centred, not indented, in font sizes. */
const CENTRED = 0.5;

/** Least indent of the first line of a paragraph, in font sizes. */
const INDENT = 0.8;

const LIST_ITEM = /^\s*(?:[•‣▪◦●○■□–—*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s/u;
const SENTENCE_END = /[.!?:…。！？」』]["”’»)\]]*\s*$/u;
const STARTS_SMALL = /^\s*\p{Ll}/u;
const GOES_ON = /[\p{Ll},;\-\u2010\u00AD]\s*$/u;

/**
 * Joins the lines of a page to paragraphs: a PDF file has the positions of letters, but no
 * structure.
 *
 * @param lines of one page, in the order of the file
 * @param isWord whether the document has a word, in lower case
 */
export function paragraphsOf(
  lines: readonly Line[],
  isWord: (word: string) => boolean,
): Paragraph[] {
  const pitch = usualPitch(lines);
  const edge = rightEdge(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && isNext(group, line, pitch, edge)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => joined(group, isWord));
}

function joined(lines: readonly Line[], isWord: (word: string) => boolean): Paragraph {
  const ends: LineEnd[] = [];
  let text = lines[0]!.text.trim();
  for (const { text: raw } of lines.slice(1)) {
    const next = raw.trim();
    const end = lineEnd(text, next, isWord);
    ends.push(end);
    text = `${end === 'hyphen' ? text.slice(0, -1) : text}${end === 'space' ? ' ' : ''}${next}`;
  }
  return { lines, ends, text, size: lines[0]!.size };
}

/** @returns the usual distance between lines on this page, in font sizes */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines
    .slice(1)
    .map((line, i) => (lines[i]!.level - line.level) / line.size)
    .filter((pitch) => pitch > 0.8 && pitch < 4)
    .toSorted((a, b) => a - b);
  return pitches.length < 3 ? USUAL_PITCH * WIDE_PITCH : pitches[pitches.length >> 2]!;
}

/** @returns a function that gives the end of the longest line with about the same start */
function rightEdge(lines: readonly Line[]): (line: Line) => number {
  return (line) =>
    lines
      .filter(({ start }) => Math.abs(start - line.start) < 2 * line.size)
      .reduce((most, { end }) => Math.max(most, end), line.end);
}

function isNext(
  group: readonly Line[],
  line: Line,
  pitch: number,
  edge: (line: Line) => number,
): boolean {
  const before = group.at(-1)!;
  const sizes = line.size / before.size;
  if (sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE || line.isBeside) return false;
  if (before.direction !== line.direction) return false;
  if (line.level >= before.level) return isNextColumn(before, line);
  if (before.level - line.level > pitch * WIDE_PITCH * line.size) return false;
  if (line.start > before.end || line.end < before.start) return false;
  return !isIndented(group, line) && !isEnded(before, line, edge);
}

/** A paragraph continues at the top of the next column if its sentence does. */
function isNextColumn(before: Line, line: Line): boolean {
  return GOES_ON.test(before.text) && STARTS_SMALL.test(line.text);
}

function isIndented(group: readonly Line[], line: Line): boolean {
  const before = group.at(-1)!;
  const isIn = line.start - before.start > INDENT * line.size;
  const isListed = group.length === 1 && LIST_ITEM.test(before.text);
  const middles = Math.abs(line.start + line.end - before.start - before.end) / 2;
  return (isIn && !isListed && middles > CENTRED * line.size) || LIST_ITEM.test(line.text);
}

/** @returns whether the line ends a sentence and has room for the next line's first word */
function isEnded(before: Line, line: Line, edge: (line: Line) => number): boolean {
  if (!SENTENCE_END.test(before.text)) return false;
  const letters = Math.max(1, line.text.trim().length);
  const word = (/^\s*\S+/.exec(line.text)?.[0].trim().length ?? 1) + 1;
  const room = (word * (line.end - line.start)) / letters;
  return before.end + room < edge(before);
}
