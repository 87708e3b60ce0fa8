import { contrast, fromHex, mix, type Color } from './colors';
import type { Paper } from './page-paper';
import type { Stroke } from '../../../strokes/strokes';

/** Required contrast of a meaningful line: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST_CONTRAST = 3;

/** Share of the text's colour in the grey of neutral strokes. */
const NEUTRAL_SHARE = 0.55;

const STEP = 0.1;

/**
 * @param strokes by highlight key
 * @param paper as measured on the page
 * @returns the colour of each key's line: from the set (light or dark) whose lowest contrast on
 *   this paper is higher, mixed with the text's colour until the contrast is enough; if the text's
 *   own is too low, its colour
 */
export function strokeColors(
  strokes: ReadonlyMap<string, Stroke>,
  paper: Paper,
): ReadonlyMap<string, Color> {
  const set = worstOf(strokes, 'dark', paper) > worstOf(strokes, 'light', paper) ? 'dark' : 'light';
  const neutral = mix(paper.ink, paper.background, NEUTRAL_SHARE);
  return new Map(
    [...strokes].map(([key, { colors }]) => [
      key,
      standingOut(colors ? fromHex(colors[set]) : neutral, paper),
    ]),
  );
}

function worstOf(
  strokes: ReadonlyMap<string, Stroke>,
  set: 'light' | 'dark',
  { background }: Paper,
): number {
  const all = [...strokes.values()].flatMap(({ colors }) =>
    colors ? [contrast(fromHex(colors[set]), background)] : [],
  );
  return Math.min(...all);
}

function standingOut(color: Color, { background, ink }: Paper): Color {
  for (let share = 0; share < 1; share += STEP) {
    const mixed = mix(ink, color, share);
    if (contrast(mixed, background) >= LEAST_CONTRAST) return mixed;
  }
  return ink;
}
