import { contrast, fromHex, mix, type Color } from './colors';
import type { Paper } from './page-paper';
import type { Stroke } from '../../../strokes/strokes';

/** What a line that carries meaning needs: https://www.w3.org/TR/WCAG22/#non-text-contrast */
const LEAST_CONTRAST = 3;

/** How much of the page's ink its grey has. */
const NEUTRAL_SHARE = 0.55;

const STEP = 0.1;

/**
 * @param strokes by highlight key
 * @param paper as measured on the page
 * @returns by highlight key, the colour of its line: of the two sets the one whose worst stands out
 *   more on this paper, drawn towards the page's ink until it stands out enough; where the page's
 *   own ink does not, that ink
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
