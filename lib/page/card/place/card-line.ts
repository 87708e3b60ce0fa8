import type { PlacedMention } from '../../text/mentions/placed-mention';
import { linesOf } from '../../marks/hit-test';
import { isInBoxes } from '../../marks/sight/clip';
import { elementAround } from '../../text/shadow-trees/flat-tree';

/**
 * Largest distance of a mention's lines in one column, in line heights: columns are farther apart.
 */
const TOGETHER = 2;

/** The side on which the text continues after a line; the card is placed there. */
export type NextLine = 'bottom' | 'left' | 'right';

/** What a card's placement depends on. */
export interface LinedCard {
  readonly mention: PlacedMention;
  /** Where the pointer was, in viewport CSS px. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** @returns the direction in which the lines of the mention's text follow each other */
export function nextLineOf({ range }: Pick<PlacedMention, 'range'>): NextLine {
  const mode = getComputedStyle(elementAround(range.startContainer)!).writingMode;
  if (/^(?:vertical|sideways)-rl$/.test(mode)) return 'left';
  return /^(?:vertical|sideways)-lr$/.test(mode) ? 'right' : 'bottom';
}

/**
 * @returns the line that the pointer was on, or the first one; as high as all its mention's lines
 *   there, or as wide where lines are columns. Null if the mention has no box, or is scrolled out
 *   of the box that shows it.
 */
export function lineOf({ mention, at }: LinedCard): DOMRect | null {
  const lines = linesOf(mention);
  const isRow = nextLineOf(mention) === 'bottom';
  const isOn = (line: DOMRect): boolean =>
    at !== null &&
    (isRow ? at.x >= line.left && at.x <= line.right : at.y >= line.top && at.y <= line.bottom);
  const line = lines.find(isOn) ?? lines[0];
  const around = elementAround(mention.range.startContainer);
  if (!line || !around || !isInBoxes(line, around)) return null;
  return isRow ? rowOf(line, lines) : columnOf(line, lines);
}

function rowOf({ left, top, width, height }: DOMRect, lines: readonly DOMRect[]): DOMRect {
  const near = lines.filter((line) => Math.abs(line.top - top) < TOGETHER * height);
  const start = Math.min(...near.map((line) => line.top));
  return new DOMRect(left, start, width, Math.max(...near.map(({ bottom }) => bottom)) - start);
}

function columnOf({ left, top, width, height }: DOMRect, lines: readonly DOMRect[]): DOMRect {
  const near = lines.filter((line) => Math.abs(line.left - left) < TOGETHER * width);
  const start = Math.min(...near.map((line) => line.left));
  return new DOMRect(start, top, Math.max(...near.map(({ right }) => right)) - start, height);
}
