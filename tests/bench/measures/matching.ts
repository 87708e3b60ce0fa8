import { resolve } from 'node:path';
import { loadPack } from '../../../lib/pack/check/load-pack';
import { compileLexicon } from '../../../lib/pack/compile/compile-lexicon';
import type { Bench } from '../bench';
import type { Throughput } from '../in-page/matching';
import { bundleForPage } from '../support/bundle';
import { packOf, syntheticCorpus } from '../support/synthetic-labels';
import type { Figure, TargetId } from '../targets';

const SIZES: readonly { count: number; scan: TargetId; beside: TargetId }[] = [
  { count: 1_000, scan: 'matching.1k', beside: 'matching.package-1k' },
  { count: 10_000, scan: 'matching.10k', beside: 'matching.package-10k' },
  { count: 100_000, scan: 'matching.100k', beside: 'matching.package-100k' },
];

const TEXT_UNITS = 1_000_000;
/** The search by force takes a look at each label for each unit. */
const FORCE_UNITS = 100_000;
const FORCE_UNITS_QUICK = 25_000;

/** The engine alone, warm, with synthetic labels. */
export async function matchingFigures(bench: Bench): Promise<Figure[]> {
  const bundle = await bundleForPage('matching');
  const real = loadPack(resolve(import.meta.dirname, '../../../data/tpp-2014'));
  bench.server.add('blank.html', '<!DOCTYPE html><title>Blank</title><body>');
  const figures: Figure[] = [];
  let differences = 0;
  for (const { count, scan, beside } of SIZES) {
    const { labels, text } = syntheticCorpus(count, TEXT_UNITS);
    const lexicon = JSON.stringify(compileLexicon(packOf(labels, real)));
    const result = await measure(bench, bundle, lexicon, labels, text);
    const { wordScan, ours, oursBesideAho, aho, found, missing } = result;
    differences += missing.length;
    const perSecond = (ms: number): string => `${(text.length / 1000 / ms).toFixed(0)} MB/s`;
    figures.push({
      target: scan,
      value: ours / wordScan,
      detail: `${perSecond(ours)}, word scan ${perSecond(wordScan)}; ${found} found`,
    });
    if (aho > 0)
      figures.push({ target: beside, value: aho / oursBesideAho, detail: perSecond(aho) });
    if (count === 100_000) {
      figures.push(
        {
          target: 'matching.build-ms',
          value: result.buildMs,
          detail: `${(lexicon.length / 1e6).toFixed(1)} MB as text`,
        },
        { target: 'matching.build-mb', value: result.buildBytes / 1e6 },
      );
    }
  }
  return [
    ...figures,
    {
      target: 'matching.differences',
      value: differences,
      detail: `on ${forceUnits(bench)} units of text`,
    },
  ];
}

function forceUnits({ quick }: Bench): number {
  return quick ? FORCE_UNITS_QUICK : FORCE_UNITS;
}

interface Measured extends Throughput {
  readonly buildMs: number;
  readonly buildBytes: number;
  readonly missing: readonly string[];
}

function measure(
  bench: Bench,
  bundle: string,
  lexicon: string,
  labels: readonly string[],
  text: string,
): Promise<Measured> {
  return bench.chromium.visit('blank.html', async (page) => {
    await page.run(`${bundle}; globalThis.lexicon = ${JSON.stringify(lexicon)}; undefined`);
    const before = await page.heap();
    const buildMs = (await page.run(
      '(() => { const { ms, matcher } = bench.buildTable(lexicon); globalThis.matcher = matcher; return ms; })()',
    )) as number;
    const buildBytes = (await page.heap()) - before;
    await page.run(
      `globalThis.labels = ${JSON.stringify(labels)}; globalThis.text = ${JSON.stringify(text)}; undefined`,
    );
    const withPackage = !(bench.quick && labels.length > 10_000);
    const speed = (await page.run(
      `bench.throughput(matcher, labels, text, ${withPackage})`,
    )) as Throughput;
    const missing = (await page.run(`(() => {
      const part = text.slice(0, ${forceUnits(bench)});
      const ours = new Set(bench.spansFound(matcher, part));
      const force = new Set(bench.spansByForce(labels, part));
      return [...ours].filter((one) => !force.has(one)).concat([...force].filter((one) => !ours.has(one)));
    })()`)) as string[];
    return { ...speed, buildMs, buildBytes, missing };
  });
}
