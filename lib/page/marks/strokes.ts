/** One way of underlining. Widths in CSS px. */
export interface Stroke {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** On screens of one device pixel a CSS px; Firefox floors fractions there. */
  readonly width: number;
  /** From 1.5 device pixels a CSS px. */
  readonly fineWidth: number;
  /** Over a tint, which tells issues apart by itself. */
  readonly thinWidth: number;
  /** Below the letters that reach under the line: it need not break there. */
  readonly isLow?: boolean;
  /** On light paper and on dark, `#rrggbb`; a stroke without takes the page's own grey. */
  readonly colors: { readonly light: string; readonly dark: string } | null;
}

const NEUTRAL = { width: 1, fineWidth: 1, thinWidth: 1, colors: null };

/**
 * The strokes of issues, in the order in which the pack lists its issues. No two are alike without
 * their colour, and none looks like a spelling mark. On dark, where light colours are loud, they
 * are 4.8 to 7.5 times as light as the paper. The last, which most articles have most of, is the quietest.
 */
const ISSUE_STROKES: readonly Stroke[] = [
  {
    line: 'solid',
    width: 2,
    fineWidth: 1.5,
    thinWidth: 1,
    colors: { light: '#23654a', dark: '#3c9879' },
  },
  {
    line: 'dashed',
    width: 2,
    fineWidth: 1.5,
    thinWidth: 1,
    colors: { light: '#823103', dark: '#f9491b' },
  },
  {
    line: 'double',
    width: 1,
    fineWidth: 1,
    thinWidth: 1,
    colors: { light: '#2268d6', dark: '#94a9db' },
  },
  {
    line: 'dotted',
    width: 2,
    fineWidth: 2,
    thinWidth: 1,
    colors: { light: '#523e90', dark: '#9a73ef' },
  },
  {
    line: 'solid',
    width: 3,
    fineWidth: 2.5,
    thinWidth: 2,
    colors: { light: '#c6366a', dark: '#cf63a1' },
  },
  {
    line: 'dashed',
    width: 1,
    fineWidth: 1,
    thinWidth: 1,
    isLow: true,
    colors: { light: '#866e1c', dark: '#bcac73' },
  },
];

const NAME_STROKES: Readonly<Record<string, Stroke>> = {
  people: { ...NEUTRAL, line: 'solid' },
  institutions: { ...NEUTRAL, line: 'dashed' },
  countries: { ...NEUTRAL, line: 'dotted' },
  pact: { ...NEUTRAL, line: 'double' },
};

/**
 * @param issues the pack's issues in order; past the sixth the strokes come round again
 * @returns the stroke of every highlight key
 */
export function strokesOf(issues: readonly string[]): ReadonlyMap<string, Stroke> {
  return new Map([
    ...issues.map((issue, i): [string, Stroke] => [
      issue,
      ISSUE_STROKES[i % ISSUE_STROKES.length]!,
    ]),
    ...Object.entries(NAME_STROKES),
  ]);
}
