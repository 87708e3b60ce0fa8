/**
 * A figure that a run prints: with a limit it is met or missed; without one it explains another.
 */
export interface Target {
  readonly what: string;
  readonly unit: '× floor' | '×' | 'ms' | 's' | 'MB' | '%' | 'count';
  /** The highest value that is met. */
  readonly most?: number;
}

/**
 * Everything that is measured, in the order in which it is printed: built extensions in a real
 * browser. "Main thread" is all work of the main thread of the page's process for an extension, the
 * browser's work included (style, layout, paint, compilation, garbage collection); the work for the
 * same page with an empty extension is subtracted. A floor is an extension that walks once over the
 * text nodes of the page. Times are CPU times of a thread, unless stated otherwise; ratios are
 * taken within one run.
 */
export const TARGETS = {
  // A page that is not about the talks.
  'unrelated.script': {
    what: 'unrelated page: script and compilation, geometric mean of pages',
    unit: '× floor',
    most: 2,
  },
  'unrelated.script-ms': { what: 'the same, median', unit: 'ms' },
  'unrelated.style-layout': {
    what: 'unrelated page: style and layout passes after its load, beyond its own',
    unit: 'count',
    most: 0,
  },
  'unrelated.calls': {
    what: 'unrelated page that changes 1,000 times a second: calls into our code',
    unit: 'count',
    most: 0,
  },
  // A page about the talks, after its load and without pointer input.
  'annotated.beside-bare': {
    what: 'annotated page: main thread, beside one expression with one highlight',
    unit: '×',
    most: 0.65,
  },
  'annotated.beside-find-and-replace': {
    what: 'the same, beside findAndReplaceDOMText',
    unit: '×',
    most: 0.5,
  },
  'annotated.beside-mark-js': { what: 'the same, beside mark.js', unit: '×', most: 0.5 },
  'annotated.beside-other': { what: 'the same, beside another extension (--beside)', unit: '×' },
  'annotated.main-thread': { what: 'the same, geometric mean of pages', unit: 'ms' },
  'annotated.floors': { what: 'the same, in floors', unit: '× floor' },
  'annotated.slice': {
    what: 'annotated page: longest slice of our script',
    unit: 'ms',
    most: 8,
  },
  'annotated.nodes': { what: 'annotated page: nodes added to it', unit: 'count', most: 0 },
  'annotated.visible-first': {
    what: 'marks made elsewhere before all in view are made',
    unit: '%',
    most: 10,
  },
  'annotated.heap': { what: 'annotated page: heap, most of all pages', unit: 'MB', most: 3 },
  'annotated.heap-left': {
    what: 'heap left after leaving, a page after the first',
    unit: 'MB',
    most: 0.1,
  },
  'wait.warm': {
    what: 'from the text being there to all marks, background warm (by the wall)',
    unit: 'ms',
    most: 200,
  },
  'wait.asleep': { what: 'the same, background asleep', unit: 'ms', most: 600 },
  // Growth.
  'growth.260k': { what: 'page of 260,000 words: script', unit: '× floor', most: 3.5 },
  'growth.1m': { what: 'page of 1,000,000 words: script', unit: '× floor', most: 2.5 },
  'growth.linear': {
    what: 'script a word at 1,000,000 beside 260,000 words',
    unit: '×',
    most: 1.2,
  },
  'million.main-thread': {
    what: 'page of 1,000,000 words: main thread until it rests',
    unit: 's',
    most: 12,
  },
  'million.beside-bare': { what: 'the same, beside one expression', unit: '×' },
  'million.slice': { what: 'the same page: longest slice of our script', unit: 'ms', most: 50 },
  // Live pages.
  'live.appended': {
    what: '100 paragraphs one at a time, beside all at once, background included',
    unit: '×',
    most: 1.3,
  },
  'live.appended-following': {
    what: 'the same, beyond a page with one highlight that stays as it is',
    unit: '×',
  },
  'live.rewriting': {
    what: 'share of a core, page rewritten 1,000 times a second, background included',
    unit: '%',
    most: 2,
  },
  'live.rewriting-following': {
    what: 'the same, beyond a page with one highlight that stays as it is',
    unit: '%',
  },
  'live.changes-chromium': {
    what: '1,000 of the page’s changes at 8,000 marks, Chromium (by the wall)',
    unit: '×',
    most: 1.1,
  },
  'live.changes-firefox': { what: 'the same, Firefox', unit: '×', most: 1.1 },
  // Input.
  'hand.move': { what: 'a pointer move over a page of 2,000 marks', unit: 'ms', most: 0.2 },
  'hand.card-warm': {
    what: 'dwell’s end to painted card: script, style and layout, median',
    unit: 'ms',
    most: 8,
  },
  'hand.card-cold': { what: 'the same, first card on a page', unit: 'ms', most: 40 },
  'hand.popup': { what: 'popup ready: script', unit: 'ms', most: 100 },
  'hand.search': { what: 'popup: search, slowest key, main thread', unit: 'ms', most: 50 },
  // Background.
  'background.heap': { what: 'background: heap with the bundled pack', unit: 'MB', most: 15 },
  'background.article': {
    what: 'background: its thread, for an article of 1,000 words, warm',
    unit: 'ms',
    most: 5,
  },
  // Packs to come.
  'labels.build': { what: 'matcher of 100,000 labels more: to build', unit: 'ms', most: 1000 },
  'labels.heap': { what: 'the same: heap', unit: 'MB', most: 100 },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof TARGETS;

/** One measured value, in the target's unit. */
export interface Figure {
  readonly target: TargetId;
  readonly value: number;
  /** Details that explain the value: the page, counts, absolute values with their spread. */
  readonly detail?: string;
  /** Finds out where the time goes. Called if the limit is missed. */
  readonly why?: () => Promise<string>;
}

/** @returns whether a target with a limit is met; undefined if it has none */
export function isMet(id: TargetId, value: number): boolean | undefined {
  const { most }: Target = TARGETS[id];
  return most === undefined ? undefined : value <= most;
}
