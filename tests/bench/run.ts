/**
 * Measures everything that `targets.ts` sets a limit to, in real browsers, prints a table and
 * writes bench.json. `--quick` takes fewer pages and repeats; `--only <part>` takes one part.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension } from '../../scripts/build/built-extension';
import type { Bench } from './bench';
import { expressionOfAllLabels } from './support/expression';
import { annotatedFigures } from './measures/annotated-pages';
import { busyPageFigures } from './measures/busy-page';
import { domChangeFigures } from './measures/dom-changes';
import { growthFigures } from './measures/growth';
import { handToEyeFigures } from './measures/hand-to-eye';
import { heapFigures } from './measures/heap';
import { livePageFigures } from './measures/live-pages';
import { matchingFigures } from './measures/matching';
import { popupFigures } from './measures/popup';
import { judgePages, quietFigures, type JudgedPage } from './measures/quiet-pages';
import { searchFigures } from './measures/search';
import { visibleFirstFigures } from './measures/visible-first';
import { weightFigures } from './measures/weight';
import { printTable, writeJson } from './report';
import { bundleForPage } from './support/bundle';
import { launchExtensionChromium, type ExtensionChromium } from './support/extension-chromium';
import { launchPlainChromium } from './support/plain-chromium';
import { offerPages } from './support/measured-pages';
import { servePages } from './support/page-server';
import type { Figure } from './targets';

const JSON_PATH = resolve(import.meta.dirname, '../../bench.json');

async function main(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const only = process.argv.includes('--only')
    ? process.argv[process.argv.indexOf('--only') + 1]
    : undefined;
  const started = new Date();
  const server = await servePages();
  const chromium = await launchPlainChromium(server.port);
  let launched: Promise<ExtensionChromium> | undefined;
  const extension = (): Promise<ExtensionChromium> =>
    (launched ??= launchExtensionChromium(server.port));
  try {
    const pages = offerPages(server, quick);
    const bench: Bench = { quick, server, pages, chromium, extension, scripts: await scripts() };
    console.log(`Measuring on ${pages.source}${quick ? ', quickly' : ''}.`);
    const figures = await measureAll(bench, only);
    const seconds = (Date.now() - started.getTime()) / 1000;
    printTable({ figures });
    writeJson(
      { quick, pages: pages.source, browser: chromium.version, started, seconds, figures },
      JSON_PATH,
    );
  } finally {
    await (await launched)?.close();
    await chromium.close();
    await server.stop();
  }
}

/** The parts in order; a part that fails is named, and the others go on. */
async function measureAll(bench: Bench, only: string | undefined): Promise<Figure[]> {
  let judged: JudgedPage[] = [];
  const visits = bench.quick ? 1 : 5;
  const expression = expressionOfAllLabels();
  const parts: Record<string, () => Promise<readonly Figure[]>> = {
    weight: async () => weightFigures(),
    quiet: async () => quietFigures((judged = await judgePages(bench, visits))),
    annotated: () => annotatedFigures(bench, judged, visits, expression),
    visible: () => visibleFirstFigures(bench),
    growth: () => growthFigures(bench),
    matching: () => matchingFigures(bench),
    live: () => livePageFigures(bench),
    busy: () => busyPageFigures(bench),
    chromium: () => domChangeFigures(bench, 'chromium', 'live.changes-chromium'),
    firefox: () => domChangeFigures(bench, 'firefox', 'live.changes-firefox'),
    hand: () => handToEyeFigures(bench),
    popup: () => popupFigures(bench),
    search: () => searchFigures(bench),
    heap: () => heapFigures(bench, judged),
  };
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    const isWanted =
      only === undefined ||
      name === only ||
      (name === 'quiet' && ['annotated', 'heap'].includes(only));
    if (!isWanted) continue;
    const start = Date.now();
    try {
      figures.push(...(await measure()));
      console.log(`  ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`  ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return merged(figures);
}

/** A target that several parts have a say in has the worst of their values. */
function merged(figures: readonly Figure[]): Figure[] {
  const worst = new Map<Figure['target'], Figure>();
  for (const figure of figures) {
    const known = worst.get(figure.target);
    if (!known || figure.value > known.value) worst.set(figure.target, figure);
  }
  return [...worst.values()];
}

async function scripts(): Promise<Bench['scripts']> {
  const folder = builtExtension('chromium');
  if (!existsSync(folder))
    throw new Error(
      `${folder} is missing: build the extension first (npm run build:all), or run npm run bench, which does.`,
    );
  const built = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    sentinel: built('sentinel.js'),
    annotator: built('annotator.js'),
    reader: built('cards.js'),
    content: await bundleForPage('content-script'),
    wrapping: await bundleForPage('wrapping'),
  };
}

await main();
