/** Where a figure is taken, which decides what it can say. */
export type Setting =
  /** The built script, run in an isolated world of a page that was just opened, with a stand-in for the extension's messages. */
  | 'built script'
  /** The built extension in the browser, as a reader has it; times are from the browser's own trace. */
  | 'extension'
  /** Modules of the engine, bundled for the bench. */
  | 'modules'
  /** Files of the built extension. */
  | 'files';

/** A figure that a run prints: with a limit it is met or missed, without one it explains another. */
export interface Target {
  readonly what: string;
  readonly unit: '× floor' | '×' | 'ms' | 'MB' | 'kB' | '%' | 'count';
  /** The value may be so much at most. */
  readonly most?: number;
  /** The value must be so much at least. */
  readonly least?: number;
  readonly setting: Setting;
}

/**
 * Everything that is measured, in the order in which it is printed. A floor is one bare
 * TreeWalker pass that reads the `data` of every text node, on the same page, as freshly loaded,
 * in the same world; ratios are taken within one run.
 */
export const TARGETS = {
  // A page that is not about the talks.
  'quiet.script': {
    what: 'sentinel, geometric mean of pages',
    unit: '× floor',
    most: 1,
    setting: 'built script',
  },
  'quiet.script-worst': { what: 'sentinel, worst page', unit: '× floor', setting: 'built script' },
  'quiet.outside-idle': {
    what: 'longest sentinel work outside idle time, its start apart',
    unit: 'ms',
    most: 1,
    setting: 'built script',
  },
  'quiet.style-layout': {
    what: 'style and layout passes caused',
    unit: 'count',
    most: 0,
    setting: 'built script',
  },
  'quiet.weight': {
    what: 'code loaded by every page, gzipped',
    unit: 'kB',
    most: 4,
    setting: 'files',
  },
  'quiet.observers': {
    what: 'calls into our code by a page busy for 3 s',
    unit: 'count',
    most: 0,
    setting: 'extension',
  },
  // A page that is.
  'annotated.script': {
    what: 'injection to highlights, geometric mean of pages',
    unit: '× floor',
    most: 5,
    setting: 'built script',
  },
  'annotated.script-worst': {
    what: 'injection to highlights, worst page',
    unit: '× floor',
    most: 10,
    setting: 'built script',
  },
  'annotated.load': {
    what: 'of that: parsing, compiling and starting the script',
    unit: '× floor',
    setting: 'built script',
  },
  'annotated.beside-bare': {
    what: 'the same beside the least that marks a page: one expression, one highlight',
    unit: '×',
    setting: 'built script',
  },
  'annotated.bare': { what: 'that least itself', unit: '× floor', setting: 'built script' },
  'annotated.nodes': {
    what: 'nodes added to pages',
    unit: 'count',
    most: 0,
    setting: 'built script',
  },
  'annotated.find-and-replace': {
    what: 'main thread, beside findAndReplaceDOMText',
    unit: '×',
    most: 0.6,
    setting: 'built script',
  },
  'annotated.mark': {
    what: 'main thread, beside mark.js with one expression',
    unit: '×',
    most: 0.2,
    setting: 'built script',
  },
  'annotated.slice': {
    what: 'longest slice on any page',
    unit: 'ms',
    most: 8,
    setting: 'built script',
  },
  'annotated.long-tasks': {
    what: 'long tasks caused on any page',
    unit: 'count',
    most: 0,
    setting: 'built script',
  },
  'annotated.visible-first': {
    what: 'marks made elsewhere before all in view are made',
    unit: '%',
    most: 10,
    setting: 'built script',
  },
  // Growth.
  'growth.260k': {
    what: 'page of 260,000 words',
    unit: '× floor',
    most: 2.5,
    setting: 'built script',
  },
  'growth.1m': {
    what: 'page of 1,000,000 words',
    unit: '× floor',
    most: 2.5,
    setting: 'built script',
  },
  'growth.linear': {
    what: 'time a word at 1,000,000 beside 260,000 words',
    unit: '×',
    most: 1.2,
    setting: 'built script',
  },
  'matching.1k': {
    what: 'matching, 1,000 labels, beside a bare word scan',
    unit: '×',
    most: 1.7,
    setting: 'modules',
  },
  'matching.10k': { what: 'matching, 10,000 labels', unit: '×', most: 1.7, setting: 'modules' },
  'matching.100k': { what: 'matching, 100,000 labels', unit: '×', most: 2.1, setting: 'modules' },
  'matching.build-ms': {
    what: 'table of 100,000 labels: making it in the page',
    unit: 'ms',
    most: 60,
    setting: 'modules',
  },
  'matching.build-mb': {
    what: 'table of 100,000 labels: heap',
    unit: 'MB',
    most: 8,
    setting: 'modules',
  },
  'matching.package-1k': {
    what: 'throughput beside @monyone/aho-corasick/fast, 1,000 labels',
    unit: '×',
    least: 4,
    setting: 'modules',
  },
  'matching.package-10k': {
    what: 'the same, 10,000 labels',
    unit: '×',
    least: 4,
    setting: 'modules',
  },
  'matching.package-100k': {
    what: 'the same, 100,000 labels',
    unit: '×',
    least: 4,
    setting: 'modules',
  },
  'matching.differences': {
    what: 'differences from a brute-force search, all three',
    unit: 'count',
    most: 0,
    setting: 'modules',
  },
  // Live pages.
  'live.appended': {
    what: '100 paragraphs one at a time, beside all at once',
    unit: '×',
    most: 1.3,
    setting: 'built script',
  },
  'live.rewriting': {
    what: 'share of a core, page rewritten 1,000 times a second',
    unit: '%',
    most: 2,
    setting: 'built script',
  },
  'live.changes-chromium': {
    what: '1,000 of the page’s changes at 8,000 marks, Chromium',
    unit: '×',
    most: 1.1,
    setting: 'extension',
  },
  'live.changes-firefox': { what: 'the same, Firefox', unit: '×', most: 1.1, setting: 'extension' },
  // Hand to eye.
  'hand.move': {
    what: 'a pointer move over a page of 2,000 marks',
    unit: 'ms',
    most: 0.2,
    setting: 'extension',
  },
  'hand.card-warm': {
    what: 'end of dwell to painted card, our script, median',
    unit: 'ms',
    most: 8,
    setting: 'extension',
  },
  'hand.card-cold': {
    what: 'the same, first card on a page',
    unit: 'ms',
    most: 30,
    setting: 'extension',
  },
  'hand.switch': {
    what: 'an issue off on that page',
    unit: 'ms',
    most: 16,
    setting: 'built script',
  },
  'hand.switch-reads': {
    what: 'texts read again for it',
    unit: 'count',
    most: 0,
    setting: 'built script',
  },
  'hand.popup': { what: 'popup ready, its script', unit: 'ms', most: 100, setting: 'extension' },
  'hand.search': {
    what: 'search, slowest key, bundled pack',
    unit: 'ms',
    most: 16,
    setting: 'modules',
  },
  'hand.search-20k': {
    what: 'search, slowest key, 20,000 concepts',
    unit: 'ms',
    most: 16,
    setting: 'modules',
  },
  'hand.search-answers': {
    what: 'expected first answers that do not come first, either pack',
    unit: 'count',
    most: 0,
    setting: 'modules',
  },
  // Weight.
  'weight.sentinel': { what: 'sentinel, gzipped', unit: 'kB', most: 4, setting: 'files' },
  'weight.annotator': {
    what: 'annotator with Preact and card, without labels, gzipped',
    unit: 'kB',
    most: 30,
    setting: 'files',
  },
  'weight.popup': {
    what: 'popup with fuse.js, without pack, gzipped',
    unit: 'kB',
    most: 45,
    setting: 'files',
  },
  'weight.labels': {
    what: 'pack as pages load it (labels), gzipped',
    unit: 'kB',
    most: 25,
    setting: 'files',
  },
  'weight.knowledge': {
    what: 'pack as popup and background load it, gzipped',
    unit: 'kB',
    most: 25,
    setting: 'files',
  },
  'weight.heap': {
    what: 'heap of an annotated page, most of all pages',
    unit: 'MB',
    most: 3,
    setting: 'extension',
  },
  'weight.after': {
    what: 'heap left after leaving, a page after the first',
    unit: 'MB',
    most: 0.1,
    setting: 'extension',
  },
  'weight.after-first': {
    what: 'the same, first page of a process: caches of the browser',
    unit: 'MB',
    setting: 'extension',
  },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof TARGETS;

/** One measured value, in the target's unit. */
export interface Figure {
  readonly target: TargetId;
  readonly value: number;
  /** Which page, how many of what, in absolute terms: whatever makes the value understandable. */
  readonly detail?: string;
}
