import type { Plugin } from 'vite';
import { INTERFACE_COLORS } from '../../lib/strokes/interface-colors';
import { FADE_MS } from '../../lib/strokes/times';
import {
  FINE_SCREEN,
  STROKES,
  WASH_PERCENT,
  underlinePlace,
  type Stroke,
} from '../../lib/strokes/strokes';

const STYLE_SHEET = 'virtual:strokes.css';

/**
 * Vite's prefix for ids of virtual modules.
 * https://vite.dev/guide/api-plugin#virtual-modules-convention
 */
const RESOLVED = '\0';

/**
 * A Vite plugin that serves the tables of `lib/strokes` as a style sheet, so that style sheets and
 * scripts use the same values.
 *
 * @returns the plugin
 */
export function strokePlugin(): Plugin {
  const isOurs = (id: string): boolean => id.split('?')[0] === STYLE_SHEET;
  return {
    name: 'pactlight:strokes',
    resolveId: (id) => (isOurs(id) ? RESOLVED + id : undefined),
    load: (id) =>
      id.startsWith(RESOLVED) && isOurs(id.slice(RESOLVED.length)) ? strokeStyles() : undefined,
  };
}

/**
 * The interface's colours, strokes and times as custom properties. An element with `data-mark` has
 * its stroke in `--mark` (the colour), `--line-style`, `--line-width`, `--line-thin`,
 * `--line-offset` and `--line-ink`.
 *
 * @returns CSS
 */
export function strokeStyles(): string {
  const strokes: readonly [string, Stroke][] = Object.entries(STROKES);
  const colors = Object.entries(INTERFACE_COLORS).map(([name, color]) => [name, lightDark(color)]);
  const fine = strokes.filter(([, { width, fineWidth }]) => fineWidth !== width);
  return [
    // A page's body is outside of what is drawn in it.
    rule(':root, .pactlight', Object.fromEntries(colors)),
    rule('.pactlight', {
      mark: 'var(--neutral)',
      'wash-percent': `${WASH_PERCENT}%`,
      fade: `${FADE_MS}ms`,
    }),
    ...strokes.map(([mark, stroke]) => rule(selectorOf(mark), propertiesOf(stroke))),
    `@media ${FINE_SCREEN} {`,
    ...fine.map(([mark, { fineWidth }]) =>
      rule(selectorOf(mark), { 'line-width': `${fineWidth}px` }),
    ),
    '}',
  ].join('\n');
}

function propertiesOf(stroke: Stroke): { readonly [name: string]: string } {
  const { ink, offset } = underlinePlace(stroke);
  return {
    ...(stroke.colors ? { mark: lightDark(stroke.colors) } : {}),
    'line-style': stroke.line,
    'line-width': `${stroke.width}px`,
    'line-thin': `${stroke.thinWidth}px`,
    'line-offset': `${offset}px`,
    'line-ink': ink,
  };
}

function lightDark({ light, dark }: { readonly light: string; readonly dark: string }): string {
  return `light-dark(${light}, ${dark})`;
}

function selectorOf(mark: string): string {
  return `.pactlight [data-mark='${mark}']`;
}

function rule(selector: string, properties: { readonly [name: string]: string }): string {
  const declarations = Object.entries(properties).map(([name, value]) => `--${name}: ${value};`);
  return `${selector} { ${declarations.join(' ')} }`;
}
