import { NAME_GROUPS, isNameGroup } from './highlight-keys';

/** A style of underline, for pages and the interface. Widths are in CSS px. */
export interface Stroke {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** On screens with one device pixel per CSS px; Firefox rounds fractions down there. */
  readonly width: number;
  /** On screens with 1.5 or more device pixels per CSS px. */
  readonly fineWidth: number;
  /** Together with a tint, whose colour already distinguishes issues. */
  readonly thinWidth: number;
  /** Whether the line is below descenders, so that it is not interrupted by them. */
  readonly isLow?: boolean;
  /** `#rrggbb` on light and on dark backgrounds; null for a grey that fits the page. */
  readonly colors: { readonly light: string; readonly dark: string } | null;
  /** The short line that shows the stroke in lists. */
  readonly sample: {
    readonly width: number;
    /** The length of a dash is the line's length divided by this. */
    readonly dashes?: number;
    /** Approximate distance of dots, CSS px. */
    readonly dotEvery?: number;
  };
}

/** Media query for screens that can draw half a CSS px. */
export const FINE_SCREEN = '(min-resolution: 1.5dppx)';

/** Share of a stroke's colour in the tint behind marked words, in %. */
export const WASH_PERCENT = 13;

/** Far enough from the page's own underline of links; low strokes are also below descenders. */
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
 * Every stroke, by its name in the interface. The pack's issues get the strokes of issues in order.
 * Any two differ also without colour, and none looks like a spelling mark. Contrast on dark
 * backgrounds is 4.8 to 7.5: more would be glaring. The last one is the least conspicuous, as most
 * articles use it most.
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
  others: { ...NEUTRAL, line: 'solid', isLow: true, sample: { width: 1 } },
} as const satisfies { readonly [mark: string]: Stroke };

/** A stroke's name in the interface, in the attribute `data-mark`. */
export type Mark = keyof typeof STROKES;

const MARKS = Object.keys(STROKES) as readonly Mark[];

/**
 * Strokes of issues, in the pack's order of issues. Further issues begin with the first again.
 */
export const ISSUE_MARKS: readonly Mark[] = MARKS.filter((mark) => !isNameGroup(mark));

/**
 * @param place index of an issue in its pack
 * @returns the issue's stroke: after the last stroke the first follows again; the first also if
 *   there is no such issue
 */
export function issueMark(place: number): Mark {
  return ISSUE_MARKS[place % ISSUE_MARKS.length] ?? 'issue-1';
}

/**
 * @param packs for each pack, the highlight keys of its issues in order
 * @returns the stroke of every highlight key
 */
export function strokesOf(packs: readonly (readonly string[])[]): ReadonlyMap<string, Stroke> {
  return new Map<string, Stroke>([
    ...packs.flatMap((issues) =>
      issues.map((issue, place) => [issue, STROKES[issueMark(place)]] as const),
    ),
    ...NAME_GROUPS.map((group) => [group, STROKES[group]] as const),
  ]);
}
