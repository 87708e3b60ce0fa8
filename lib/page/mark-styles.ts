import { highlightName } from './highlighter';
import type { Stroke } from './strokes';

/** Clear of descenders, and of the page's own underline of a link. */
const UNDERLINE_OFFSET_PX = 3;

/** Screens fine enough to draw half a CSS px. */
const FINE_SCREEN = '(min-resolution: 1.5dppx)';

/**
 * Writes the style sheet that paints highlights on one page.
 *
 * @param strokes the stroke of each highlight key
 * @param paper whether the page's text stands on light or on dark
 * @returns CSS; only properties that apply to highlights, for screens only
 */
export function markStyles(strokes: ReadonlyMap<string, Stroke>, paper: 'light' | 'dark'): string {
  const rules = [...strokes].map(([key, stroke]) => underline(key, stroke, stroke[paper], stroke.width));
  const fine = [...strokes]
    .filter(([, stroke]) => stroke.fineWidth !== stroke.width)
    .map(([key, stroke]) => underline(key, stroke, stroke[paper], stroke.fineWidth));
  const forced = [...strokes].map(([key, stroke]) => underline(key, stroke, 'CanvasText', stroke.width));
  const ink = paper === 'light' ? '#1b1a17' : '#edebe6';
  return `@media screen {
${rules.join('\n')}
@media ${FINE_SCREEN} {
${fine.join('\n')}
}
::highlight(${highlightName('hover')}) { background-color: color-mix(in srgb, ${ink} 14%, transparent); }
::highlight(${highlightName('current')}) { background-color: color-mix(in srgb, ${ink} 22%, transparent); text-decoration: overline solid ${ink} 2px; }
@media (forced-colors: active) {
${forced.join('\n')}
::highlight(${highlightName('current')}) { background-color: Highlight; color: HighlightText; }
}
}`;
}

function underline(key: string, stroke: Stroke, color: string, width: number): string {
  return `::highlight(${highlightName(key)}) { text-decoration: underline ${stroke.line} ${color} ${width}px; text-decoration-skip-ink: auto; text-underline-offset: ${UNDERLINE_OFFSET_PX}px; }`;
}
