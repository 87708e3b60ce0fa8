import { NAME_GROUPS, isNameGroup } from './highlight-keys';

/** One way of underlining, on pages and in the interface. Widths are in CSS px. */
export interface Stroke {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** On screens of one device pixel a CSS px; Firefox floors fractions there. */
  readonly width: number;
  /** From 1.5 device pixels a CSS px. */
  readonly fineWidth: number;
  /** Over a tint, which distinguishes issues by itself. */
  readonly thinWidth: number;
  /** Below descenders: the line need not break around them. */
  readonly isLow?: boolean;
  /** On a light background and on a dark one, `#rrggbb`; null takes the page's own grey. */
  readonly colors: { readonly light: string; readonly dark: string } | null;
  /** The short line that explains the stroke in lists. */
  readonly sample: {
    readonly width: number;
    /** The length of a dash: the line's length divided by this. */
    readonly dashes?: number;
    /** A dot about every so many px. */
    readonly dotEvery?: number;
  };
}

/** Screens fine enough to draw half a CSS px. */
export const FINE_SCREEN = '(min-resolution: 1.5dppx)';

/** How much of a stroke's colour is behind words that are marked by a tint, in %. */
export const WASH_PERCENT = 13;

/** Clear of the page's own underline of a link; low strokes are clear of descenders, too. */
const UNDERLINE_OFFSET_PX = 3;
const LOW_OFFSET_PX = 5;

/** @returns values of `text-decoration-skip-ink` and, in CSS px, `text-underline-offset` */
export function underlinePlace({ isLow = false }: Pick<Stroke, 'isLow'>): {
  readonly ink: 'none' | 'auto';
  readonly offset: number;
} {
  return isLow
    ? { ink: 'none', offset: LOW_OFFSET_PX }
    : { ink: 'auto', offset: UNDERLINE_OFFSET_PX };
}

const NEUTRAL = { width: 1, fineWidth: 1, thinWidth: 1, colors: null };

/**
 * Every stroke, by its name in the interface. Issues take those of issues in the pack's order. No two
 * are alike without their colour, and none looks like a spelling mark. On dark, where light colours
 * are loud, their contrast is 4.8 to 7.5. The last, which most articles have most of, is the quietest.
 */
export const STROKES = {
  'issue-1': {
    line: 'solid',
    width: 2,
    fineWidth: 1.5,
    thinWidth: 1,
    colors: { light: '#23654a', dark: '#3c9879' },
    sample: { width: 2 },
  },
  'issue-2': {
    line: 'dashed',
    width: 2,
    fineWidth: 1.5,
    thinWidth: 1,
    colors: { light: '#823103', dark: '#f9491b' },
    sample: { width: 2, dashes: 4 },
  },
  'issue-3': {
    line: 'double',
    width: 1,
    fineWidth: 1,
    thinWidth: 1,
    colors: { light: '#2268d6', dark: '#94a9db' },
    sample: { width: 1 },
  },
  'issue-4': {
    line: 'dotted',
    width: 2,
    fineWidth: 2,
    thinWidth: 1,
    colors: { light: '#523e90', dark: '#9a73ef' },
    sample: { width: 2.2, dotEvery: 4 },
  },
  'issue-5': {
    line: 'solid',
    width: 3,
    fineWidth: 2.5,
    thinWidth: 2,
    colors: { light: '#c6366a', dark: '#cf63a1' },
    sample: { width: 3.5 },
  },
  'issue-6': {
    line: 'dashed',
    width: 1,
    fineWidth: 1,
    thinWidth: 1,
    isLow: true,
    colors: { light: '#866e1c', dark: '#bcac73' },
    sample: { width: 1.2, dashes: 4 },
  },
  people: { ...NEUTRAL, line: 'solid', sample: { width: 1.2 } },
  institutions: { ...NEUTRAL, line: 'dashed', sample: { width: 1.2, dashes: 5.5 } },
  countries: { ...NEUTRAL, line: 'dotted', sample: { width: 1.4, dotEvery: 3.3 } },
  pact: { ...NEUTRAL, line: 'double', sample: { width: 1 } },
} as const satisfies { readonly [mark: string]: Stroke };

/** A stroke's name in the interface, in the attribute `data-mark`. */
export type Mark = keyof typeof STROKES;

const MARKS = Object.keys(STROKES) as readonly Mark[];

/** In the order in which a pack's issues take them. A pack with more issues is refused by its check. */
export const ISSUE_MARKS: readonly Mark[] = MARKS.filter((mark) => !isNameGroup(mark));

/**
 * @param place of an issue in its pack, from 0
 * @returns the issue's stroke; the first one if there is no such issue
 */
export function issueMark(place: number): Mark {
  return ISSUE_MARKS[place] ?? 'issue-1';
}

/**
 * @param issues the pack's issues in order
 * @returns the stroke of every highlight key
 */
export function strokesOf(issues: readonly string[]): ReadonlyMap<string, Stroke> {
  return new Map<string, Stroke>([
    ...issues.map((issue, place) => [issue, STROKES[issueMark(place)]] as const),
    ...NAME_GROUPS.map((group) => [group, STROKES[group]] as const),
  ]);
}
