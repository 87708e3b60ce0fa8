import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** The fields of a text run of pdf.js from which lines are made. */
export type TextRun = Pick<
  TextItem,
  'str' | 'transform' | 'width' | 'height' | 'fontName' | 'hasEOL'
>;

/** Fonts of a page by name, with whether they are vertical. */
export type Fonts = Readonly<Record<string, { readonly vertical?: boolean }>>;

/**
 * A line of text. Lengths are in the page's units (1/72 inch). `start` and `end` are measured along
 * the line, `level` across it: the next line of a paragraph has a smaller level.
 */
export interface Line {
  /** Indexes of its runs, in the order of the file. */
  readonly runs: number[];
  text: string;
  start: number;
  end: number;
  readonly level: number;
  /** Size of its largest run that has letters. */
  size: number;
  /** The direction of the line, in radians; `COLUMN` for vertical text. */
  readonly direction: number;
  /** Whether it is beside the line before it: in another column, or in the next cell of a table. */
  readonly isBeside: boolean;
}

/**
 * Runs are on one line if their levels differ by less than this part of their size, as a note's
 * number does.
 */
const SAME_LEVEL = 0.5;

/** A gap of this many font sizes is wider than a space between words. */
const WIDE_GAP = 3;

/** A run that starts more than this many font sizes before the line's end is on another line. */
const STEP_BACK = 1;

/** The direction of vertical text, which differs from every angle. */
const COLUMN = 10;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly size: number;
  readonly direction: number;
}

/**
 * Joins the runs of a page to lines, in the order of the file.
 *
 * @param runs of one page; those without text only mark the end of a line
 * @param fonts of the page
 */
export function linesOf(runs: readonly TextRun[], fonts: Fonts = {}): Line[] {
  const lines: Line[] = [];
  let hasEnded = true;
  runs.forEach((run, index) => {
    if (run.str !== '') {
      const place = placeOf(run, fonts);
      let line = lines.at(-1);
      if (!line || hasEnded || !goesOn(line, place)) {
        line = startLine(place, line);
        lines.push(line);
      }
      addTo(line, index, run.str, place);
    }
    hasEnded = run.hasEOL;
  });
  return lines.filter(({ text }) => /\S/.test(text));
}

function placeOf({ transform, width, height, fontName }: TextRun, fonts: Fonts): Place {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform as number[];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  if (fonts[fontName]?.vertical)
    return { start: -y, end: height - y, level: x, size, direction: COLUMN };
  const direction = Math.round(Math.atan2(b, a) * 100) / 100;
  const start = x * Math.cos(direction) + y * Math.sin(direction);
  const level = y * Math.cos(direction) - x * Math.sin(direction);
  return { start, end: start + width, level, size, direction };
}

function isLevel(line: Line, place: Place): boolean {
  return Math.abs(line.level - place.level) < SAME_LEVEL * Math.max(line.size, place.size);
}

function goesOn(line: Line, place: Place): boolean {
  const gap = place.start - line.end;
  return (
    line.direction === place.direction &&
    isLevel(line, place) &&
    gap < WIDE_GAP * place.size &&
    gap > -STEP_BACK * place.size
  );
}

function startLine({ start, end, level, size, direction }: Place, before: Line | undefined): Line {
  const isBeside = before !== undefined && Math.abs(before.level - level) < SAME_LEVEL * size;
  return { runs: [], text: '', start, end, level, size, direction, isBeside };
}

function addTo(line: Line, index: number, text: string, place: Place): void {
  const hasLetters = /\S/.test(text);
  line.size = hasLetters && /\S/.test(line.text) ? Math.max(line.size, place.size) : place.size;
  line.runs.push(index);
  line.text += text;
  line.end = Math.max(line.end, place.end);
}
