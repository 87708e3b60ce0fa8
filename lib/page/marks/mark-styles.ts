import type { MarkStyle } from '../../settings/settings';
import { toCss, type Color } from './paper/colors';
import { accentName, FLASH_STEPS, highlightName, tintOf } from './highlighter';
import type { Paper } from './paper/page-paper';
import { strokeColors } from './paper/stroke-colors';
import { FINE_SCREEN, WASH_PERCENT, underlinePlace, type Stroke } from '../../strokes/strokes';

/** Share of a stroke's colour in tints under words, in %. */
const TINTS = { wash: WASH_PERCENT, hover: 14, current: 22, alone: 26 };

/**
 * Steps of a flash, in %, each added to the tint of the current mark: together 40 %, 34 % and 28 %.
 */
const FLASH_TINTS = [23, 15, 8];

/**
 * Writes the style sheet that paints highlights on one page.
 *
 * @param strokes the stroke of each highlight key
 * @param paper background and text colour of the page's text
 * @param style the reader's choice; where no lines are painted, only tints are used
 * @param scope as `highlightScope` gives it
 * @param hasAccents whether to include accents, which are not needed before the reader's first
 *   input
 * @returns CSS; only properties that apply to highlights, for screens only
 */
export function markStyles(
  strokes: ReadonlyMap<string, Stroke>,
  paper: Paper,
  style: MarkStyle | 'tint',
  scope: '' | ':root',
  hasAccents: boolean,
): string {
  const rule = (name: string, declarations: string): string =>
    `${scope}::highlight(${name}) { ${declarations} }`;
  const colors = strokeColors(strokes, paper);
  const keys = [...strokes].map(([key, stroke]) => ({
    key,
    stroke,
    color: toCss(colors.get(key)!),
    name: highlightName(key),
  }));
  const tints = hasAccents ? [...new Map(keys.map((one) => [tintOf(one.key), one])).entries()] : [];
  const grey = toCss(greyOf(strokes, colors));

  const rules = keys.map(({ name, stroke, color }) => {
    if (style === 'tint') return rule(name, tint(color, TINTS.alone));
    if (style === 'faint') return rule(name, underline({ line: 'dotted' }, grey, 1));
    if (style === 'wash')
      return rule(name, tint(color, TINTS.wash) + underline(stroke, color, stroke.thinWidth));
    return rule(name, underline(stroke, color, stroke.width));
  });
  const fine =
    style === 'lines' ? keys.filter(({ stroke }) => stroke.fineWidth !== stroke.width) : [];
  // In the faint style, only the marks under the pointer and at the reader's place show their
  // issue.
  const own = ({ stroke, color }: (typeof keys)[number]): string =>
    style === 'faint' ? underline(stroke, color, stroke.width) : '';
  const accents = tints.flatMap(([name, one]) => [
    rule(accentName('hover', name), tint(one.color, TINTS.hover) + own(one)),
    rule(
      accentName('current', name),
      tint(one.color, TINTS.current) + line('overline', 'solid', one.color, 2),
    ),
    ...FLASH_STEPS.map((step, i) => rule(accentName(step, name), tint(one.color, FLASH_TINTS[i]!))),
  ]);
  // Chromium paints every highlight in the colours of a selection there: https://crbug.com/1309835
  const forced = keys.map(({ name, stroke }) =>
    rule(name, underline(stroke, 'CanvasText', stroke.width)),
  );
  const forcedCurrent = tints.map(([name]) =>
    rule(
      accentName('current', name),
      `background-color: Highlight; color: HighlightText; ${line('overline', 'solid', 'CanvasText', 3)}`,
    ),
  );
  return `@media screen {
${rules.join('\n')}
@media ${FINE_SCREEN} {
${fine.map(({ name, stroke, color }) => rule(name, underline(stroke, color, stroke.fineWidth))).join('\n')}
}
${accents.join('\n')}
@media (forced-colors: active) {
${forced.join('\n')}
${forcedCurrent.join('\n')}
}
}`;
}

function greyOf(strokes: ReadonlyMap<string, Stroke>, colors: ReadonlyMap<string, Color>): Color {
  const [key] = [...strokes].find(([, stroke]) => stroke.colors === null)!;
  return colors.get(key)!;
}

function tint(color: string, percent: number): string {
  return `background-color: color-mix(in srgb, ${color} ${percent}%, transparent);`;
}

function underline(stroke: Pick<Stroke, 'line' | 'isLow'>, color: string, width: number): string {
  const { ink, offset } = underlinePlace(stroke);
  return `${line('underline', stroke.line, color, width)} text-decoration-skip-ink: ${ink}; text-underline-offset: ${offset}px;`;
}

/**
 * Longhands: in Safari before 26.2 `text-decoration` takes only the line's place.
 * https://bugs.webkit.org/show_bug.cgi?id=230083
 */
function line(kind: 'underline' | 'overline', style: string, color: string, width: number): string {
  return `text-decoration-line: ${kind}; text-decoration-style: ${style}; text-decoration-color: ${color}; text-decoration-thickness: ${width}px;`;
}
