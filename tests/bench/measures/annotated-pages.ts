import type { Bench, Contender } from '../bench';
import { whereTimeGoes } from '../support/profile';
import { visit, type Visit } from '../support/visit';
import { geometricMean, highest, median, spread, sum } from '../statistics';
import type { Figure, TargetId } from '../targets';

/** Least measurable difference, ms. */
const LEAST_MS = 0.1;

type Times = ReadonlyMap<Contender, readonly Visit[]>;

/**
 * Loads each page about the subject with each contender, in turns, and measures the work of the
 * main thread until it is at rest, beyond that with an empty extension.
 */
export async function annotatedFigures(bench: Bench): Promise<Figure[]> {
  const others: Contender[] = ['bare', 'findAndReplaceDOMText', 'mark.js'];
  if (bench.hasOther) others.push('other');
  const none: Contender[] = bench.quick ? [] : ['none'];
  const pages = new Map<string, Times>();
  for (const path of bench.pages.about)
    pages.set(path, await inTurns(bench, ['empty', 'floor', ...others, 'ours', ...none], path));
  const times = [...pages.values()];
  const mean = (who: Contender): number => geometricMean(times.map((one) => beyond(one, who)));
  const ours = mean('ours');
  const slowest = highest([...pages], ([, one]) => beyond(one, 'ours'))[0];
  const why = (): Promise<string> => whereTimeGoes(bench, 'ours', slowest);
  const beside = (target: TargetId, who: Contender): Figure => ({
    target,
    value: ours / mean(who),
    detail: `${mean(who).toFixed(1)} ms, ${marksOf(times, who)} marks`,
    why,
  });
  return [
    beside('annotated.beside-bare', 'bare'),
    beside('annotated.beside-find-and-replace', 'findAndReplaceDOMText'),
    beside('annotated.beside-mark-js', 'mark.js'),
    ...(bench.hasOther ? [beside('annotated.beside-other', 'other')] : []),
    {
      target: 'annotated.main-thread',
      value: ours,
      detail: `${times.length} pages, ${marksOf(times, 'ours')} marks; whole load of ${slowest}: ${wholeLoad(pages.get(slowest)!)}`,
    },
    {
      target: 'annotated.floors',
      value: ours / mean('floor'),
      detail: `${mean('floor').toFixed(2)} ms`,
    },
    {
      target: 'annotated.nodes',
      value: Math.max(
        ...times.map((one) => one.get('ours')![0]!.elements - one.get('empty')![0]!.elements),
      ),
    },
  ];
}

async function inTurns(bench: Bench, who: readonly Contender[], path: string): Promise<Times> {
  const times = new Map<Contender, Visit[]>(who.map((one) => [one, []]));
  for (let round = 0; round < bench.visits; round++)
    for (const one of who) times.get(one)!.push(await visit(bench, one, path));
  return times;
}

/** @returns median ms of the main thread beyond the median with an empty extension */
function beyond(times: Times, who: Contender): number {
  const middle = (one: Contender): number => median(times.get(one)!.map(({ all }) => all));
  return Math.max(LEAST_MS, middle(who) - middle('empty'));
}

function wholeLoad(times: Times): string {
  const names: readonly [Contender, string][] = [
    ['none', 'without an extension'],
    ['empty', 'with an empty one'],
    ['ours', 'with ours'],
  ];
  return names
    .filter(([who]) => times.has(who))
    .map(([who, name]) => `${spread(times.get(who)!.map(({ all }) => all))} ${name}`)
    .join(', ');
}

/**
 * @returns the number of marks: highlighted ranges, and added elements of peers that mark with
 *   these
 */
function marksOf(times: readonly Times[], who: Contender): number {
  const count = (one: Times): number => {
    const { ranges, elements } = one.get(who)![0]!;
    return ranges + elements - one.get('empty')![0]!.elements;
  };
  return sum(times.map(count));
}
