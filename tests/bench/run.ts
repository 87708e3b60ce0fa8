/**
 * Measures everything that `targets.ts` names, in real browsers with built extensions, prints a
 * table and writes bench.json.
 *
 * --quick         fewer pages and visits
 * --only <part>   one part, by its name below; several with commas between
 * --visits <n>    to each page about the subject by each contender
 * --pages <dir>   saved pages of real sites, instead of generated ones
 * --beside <dir>  another unpacked extension to measure as well
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from '../../scripts/build/built-extension';
import { startBench, type Bench } from './bench';
import { annotatedFigures } from './measures/annotated-pages';
import { backgroundFigures } from './measures/background';
import { cardFigures } from './measures/cards';
import { domChangeFigures } from './measures/dom-changes';
import { growthFigures } from './measures/growth';
import { heapFigures } from './measures/heap';
import { livePageFigures } from './measures/live-pages';
import { manyLabelsFigures } from './measures/many-labels';
import { pointerFigures } from './measures/pointer';
import { popupFigures } from './measures/popup';
import { sliceFigures } from './measures/slices';
import { unrelatedFigures } from './measures/unrelated-pages';
import { visibleFirstFigures } from './measures/visible-first';
import { waitFigures } from './measures/waiting';
import { printReasons, printTable, writeJson } from './report';
import type { Figure } from './targets';

const JSON_PATH = resolve(import.meta.dirname, '../../bench.json');

/** In the order in which they are measured. */
const PARTS: Readonly<Record<string, (bench: Bench) => Promise<readonly Figure[]>>> = {
  unrelated: unrelatedFigures,
  annotated: annotatedFigures,
  slices: sliceFigures,
  wait: waitFigures,
  visible: visibleFirstFigures,
  heap: heapFigures,
  background: backgroundFigures,
  labels: manyLabelsFigures,
  card: cardFigures,
  pointer: pointerFigures,
  popup: popupFigures,
  live: livePageFigures,
  chromium: (bench) => domChangeFigures(bench, 'chromium'),
  firefox: (bench) => domChangeFigures(bench, 'firefox'),
  growth: growthFigures,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      visits: { type: 'string' },
      pages: { type: 'string' },
      beside: { type: 'string' },
    },
  });
  const { quick, only, pages, beside } = values;
  const visits = Number(values.visits ?? (quick ? 2 : 7));
  const folder = builtExtension('chromium');
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run npm run bench, which builds the extension first.`);
  const started = new Date();
  const bench = await startBench({ quick, visits, pages, beside });
  try {
    const { source } = bench.pages;
    console.log(`Measuring on ${source}${quick ? ', quickly' : ''}.`);
    const figures = await measureAll(bench, only?.split(','));
    const seconds = (Date.now() - started.getTime()) / 1000;
    const { version: browser } = await bench.browser('ours');
    const load = `${loadavg()[1]!.toFixed(1)} on ${cpus().length} processors`;
    console.log(`\nChromium ${browser}, ${seconds.toFixed(0)} s, load ${load}.`);
    printTable(figures);
    writeJson({ quick, pages: source, browser, load, started, seconds, figures }, JSON_PATH);
    await printReasons(figures);
  } finally {
    await bench.close();
  }
}

/** Parts that a quick run skips, unless they are given by name. */
const LONG = new Set(['visible', 'heap', 'pointer', 'popup', 'chromium', 'firefox', 'growth']);

/** Measures parts; prints a part that fails and continues with the others. */
async function measureAll(
  bench: Bench,
  wanted: readonly string[] | undefined,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted ? !wanted.includes(name) : bench.quick && LONG.has(name)) continue;
    const start = Date.now();
    try {
      figures.push(...(await measure(bench)));
      console.log(`  ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`  ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return figures;
}

await main();
