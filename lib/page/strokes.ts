/** One way of underlining. Widths in CSS px. */
export interface Stroke {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  /** On screens of one device pixel a CSS px; Firefox floors fractions there. */
  readonly width: number;
  /** From 1.5 device pixels a CSS px. */
  readonly fineWidth: number;
  readonly light: string;
  readonly dark: string;
}

const NEUTRAL = { width: 1, fineWidth: 1, light: '#77756e', dark: '#8f8c84' };

/** The strokes of issues, in the order in which the pack lists its issues. */
const ISSUE_STROKES: readonly Stroke[] = [
  { line: 'solid', width: 2, fineWidth: 1.5, light: '#23654a', dark: '#3aab6d' },
  { line: 'dashed', width: 2, fineWidth: 1.5, light: '#823103', dark: '#ee6a30' },
  { line: 'double', width: 1, fineWidth: 1, light: '#2268d6', dark: '#a0cbf3' },
  { line: 'dotted', width: 2, fineWidth: 2, light: '#523e90', dark: '#9f7fe0' },
  { line: 'solid', width: 3, fineWidth: 2.5, light: '#c6366a', dark: '#e7a0b7' },
  { line: 'wavy', width: 1, fineWidth: 1, light: '#866e1c', dark: '#dfcb83' },
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
    ...issues.map((issue, i): [string, Stroke] => [issue, ISSUE_STROKES[i % ISSUE_STROKES.length]!]),
    ...Object.entries(NAME_STROKES),
  ]);
}
