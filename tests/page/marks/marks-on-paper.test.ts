import { describe, expect, it } from 'vitest';
import { contrast, fromHex, mix, type Color } from '../../../lib/page/marks/paper/colors';
import { commonPaper } from '../../../lib/page/marks/paper/page-paper';
import { markStyles } from '../../../lib/page/marks/mark-styles';
import { strokeColors } from '../../../lib/page/marks/paper/stroke-colors';
import { STROKES as TABLE, strokesOf, type Stroke } from '../../../lib/strokes/strokes';
import { strokeStyles } from '../../../scripts/build/stroke-plugin';

const STROKES = strokesOf([['agriculture', 'autos', 'access', 'rules', 'ratification', 'talks']]);

const paper = (background: string, ink: string) => ({
  background: fromHex(background),
  ink: fromHex(ink),
});

/** Backgrounds and text colours of common kinds of pages. */
const PAPERS: readonly [name: string, background: string, ink: string][] = [
  ['white', '#ffffff', '#1b1a17'],
  ['off-white', '#fffdfa', '#333333'],
  ['grey text on white', '#ffffff', '#767676'],
  ['sepia', '#f4ecd8', '#5b4636'],
  ['salmon', '#fff1e5', '#33302e'],
  ['pale blue', '#e8f1fb', '#14233a'],
  ['yellow', '#ffef9f', '#222222'],
  ['red', '#c1121f', '#ffffff'],
  ['grey', '#999999', '#000000'],
  ['middle grey', '#808080', '#000000'],
  ['navy', '#0b1f3a', '#e6edf7'],
  ['Solarized light', '#fdf6e3', '#586e75'],
  ['Solarized dark', '#002b36', '#93a1a1'],
  ['dark', '#1c1c1a', '#edebe6'],
  ['dim text on dark', '#202124', '#9aa0a6'],
  ['black', '#000000', '#ffffff'],
];

describe.each(PAPERS)('marks on %s', (_name, background, ink) => {
  const on = paper(background, ink);
  const colors = [...strokeColors(STROKES, on)];

  it.each(colors)('show the line of %s', (_key, color) => {
    expect(contrast(color, on.background)).toBeGreaterThanOrEqual(3);
  });

  it('leave the words readable on the strongest tint', () => {
    // No tint may take more than two fifths of the page's own contrast.
    for (const [, color] of colors) {
      expect(contrast(on.ink, mix(color, on.background, 0.22))).toBeGreaterThan(
        contrast(on.ink, on.background) * 0.6,
      );
    }
  });
});

describe('on plain white and plain dark', () => {
  it.each([
    ['light', '#ffffff', '#1b1a17'],
    ['dark', '#1c1c1a', '#edebe6'],
  ])('%s, every line has its own colour, as drawn', (set, background, ink) => {
    const colors = strokeColors(STROKES, paper(background, ink));
    const drawn = [...STROKES].flatMap(([key, stroke]) =>
      stroke.colors ? [[key, fromHex(stroke.colors[set as 'light' | 'dark'])]] : [],
    );
    expect([...colors].filter(([key]) => STROKES.get(key)!.colors)).toEqual(drawn);
  });

  it('no issue has much more contrast than another', () => {
    const all = [...strokeColors(STROKES, paper('#1c1c1a', '#edebe6'))].filter(
      ([key]) => STROKES.get(key)!.colors,
    );
    const loud = all.map(([, color]) => contrast(color, fromHex('#1c1c1a')));
    expect(Math.max(...loud) / Math.min(...loud)).toBeLessThan(1.7);
  });
});

describe('without colour', () => {
  it('no two issues have the same line', () => {
    const lines = [...STROKES.values()]
      .filter(({ colors }) => colors)
      .map(({ line, width }) => `${line} ${width}`);
    expect(new Set(lines).size).toBe(6);
  });

  it('the line of the talks is drawn whole under g, p and y', () => {
    const rule = markStyles(STROKES, paper('#ffffff', '#000000'), 'lines', '', true)
      .split('\n')
      .find((line) => line.includes('(pactlight-talks)'))!;
    expect(rule).toContain('text-decoration-skip-ink: none; text-underline-offset: 5px');
  });

  it('no line looks like a spelling mark', () => {
    expect(markStyles(STROKES, paper('#ffffff', '#000000'), 'lines', '', true)).not.toContain(
      'wavy',
    );
  });
});

describe('the line as a key', () => {
  const [plain, fine = ''] = strokeStyles().split('min-resolution: 1.5dppx');
  const declared = (css: string, mark: string, name: string) =>
    [...css.matchAll(/^[^\n{]*\{[^}]*\}/gm)]
      .map(([rule]) => rule)
      .filter((rule) => rule.includes(`'${mark}'`))
      .map((rule) => new RegExp(`--${name}: ([^;]+);`).exec(rule)?.[1])
      .find(Boolean);

  it.each(Object.entries<Stroke>(TABLE))('is the same in lists as on pages: %s', (mark, stroke) => {
    const width = declared(plain!, mark, 'line-width') ?? '1px';
    const drawn = {
      line: declared(plain!, mark, 'line-style') ?? 'solid',
      width,
      fineWidth: declared(fine, mark, 'line-width') ?? width,
      isLow: declared(plain!, mark, 'line-ink') === 'none',
    };
    expect(drawn).toEqual({
      line: stroke.line,
      width: `${stroke.width}px`,
      fineWidth: `${stroke.fineWidth}px`,
      isLow: stroke.isLow ?? false,
    });
  });
});

/** A solid line in the colour of ratification on white. */
function solidLine(kind: string, width: number): string {
  return `text-decoration-line: ${kind}; text-decoration-style: solid; text-decoration-color: rgb(198 54 106); text-decoration-thickness: ${width}px`;
}

describe('the style of marks', () => {
  const css = (style: 'lines' | 'wash' | 'faint' | 'tint') =>
    markStyles(STROKES, paper('#ffffff', '#1b1a17'), style, '', true);
  const ruleOf = (style: Parameters<typeof css>[0], name: string) =>
    css(style)
      .split('\n')
      .find((line) => line.startsWith(`::highlight(pactlight-${name})`))!;

  it('lines: a line of the issue’s own, and no tint at rest', () => {
    expect(ruleOf('lines', 'ratification')).toContain(solidLine('underline', 3));
    expect(ruleOf('lines', 'ratification')).not.toContain('background');
  });

  it('wash: a tint, and thinner lines', () => {
    expect(ruleOf('wash', 'ratification')).toContain('13%');
    expect(ruleOf('wash', 'ratification')).toContain(solidLine('underline', 2));
  });

  it('faint: the same grey dots for all, and the issue under the pointer', () => {
    const rest = ruleOf('faint', 'ratification').replace('ratification', '');
    expect(rest).toBe(ruleOf('faint', 'people').replace('people', ''));
    expect(ruleOf('faint', 'hover-ratification')).toContain(solidLine('underline', 3));
  });

  it('tint: each issue’s colour under its words, and more of it under the pointer', () => {
    expect(ruleOf('tint', 'ratification')).toContain('rgb(198 54 106) 26%');
    expect(ruleOf('tint', 'people')).not.toBe(ruleOf('tint', 'ratification'));
    expect(ruleOf('tint', 'hover-ratification')).toContain('14%');
  });

  it.each(['lines', 'wash', 'faint'] as const)(
    '%s: is absent in print, and keeps to the system’s colours where it must',
    (style) => {
      expect(css(style)).toMatch(/^@media screen \{/);
      expect(css(style).split('forced-colors: active')[1]).toMatch(
        /ratification\) \{ text-decoration-line: underline; text-decoration-style: solid; text-decoration-color: CanvasText/,
      );
    },
  );
});

describe('a page of several papers', () => {
  it('is marked for the one behind most of its marks', () => {
    const [bar, text] = [paper('#000000', '#ffffff'), paper('#ffffff', '#000000')];
    expect(commonPaper([bar, text, { ...text, background: [255, 255, 255] as Color }])).toEqual(
      text,
    );
  });
});
