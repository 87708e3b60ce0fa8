import type { Bench, Contender } from '../bench';
import { whereTimeGoes } from '../support/profile';
import { tracedVisit, type TracedVisit } from '../support/visit';
import { median } from '../statistics';
import type { Figure } from '../targets';

/**
 * Loads pages of 260,000 and 1,000,000 words, made by repeating one long article. A quick run loads
 * only the smaller one: Chromium needs minutes for the other.
 */
export async function growthFigures(bench: Bench): Promise<Figure[]> {
  const middle = addRepeated(bench, 260_000);
  const smaller = await measure(bench, middle, bench.quick ? 1 : 3, ['empty', 'floor', 'ours']);
  const figures: Figure[] = [
    {
      target: 'growth.260k',
      value: smaller.floors,
      detail: smaller.detail,
      why: () => whereTimeGoes(bench, 'ours', middle.path),
    },
  ];
  if (bench.quick) return figures;
  const long = addRepeated(bench, 1_000_000);
  const longer = await measure(bench, long, 1, ['empty', 'floor', 'bare', 'ours']);
  const why = async (): Promise<string> => longer.reason;
  return [
    ...figures,
    { target: 'growth.1m', value: longer.floors, detail: longer.detail, why },
    {
      target: 'growth.linear',
      value: longer.script / long.words / (smaller.script / middle.words),
    },
    {
      target: 'million.main-thread',
      value: longer.all / 1000,
      detail: longer.wholeLoad,
      why,
    },
    { target: 'million.beside-bare', value: longer.all / longer.bare },
    { target: 'million.slice', value: longer.slice, why },
  ];
}

interface Repeated {
  readonly path: string;
  readonly words: number;
}

function addRepeated(bench: Bench, words: number): Repeated {
  const { longArticle } = bench.pages;
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(longArticle)?.[1] ?? longArticle;
  const times = Math.ceil(words / countWords(body));
  const path = `repeated-${words}.html`;
  bench.server.add(
    path,
    `<!DOCTYPE html><html><head><title>Trans-Pacific Partnership</title></head><body>${body.repeat(times)}</body></html>`,
  );
  return { path, words: times * countWords(body) };
}

interface Grown {
  /** Script beyond that of an empty extension, ms, and in floors. */
  readonly script: number;
  readonly floors: number;
  /** Main thread beyond an empty extension, ms: ours and that of one expression. */
  readonly all: number;
  readonly bare: number;
  readonly slice: number;
  readonly detail: string;
  readonly wholeLoad: string;
  readonly reason: string;
}

async function measure(
  bench: Bench,
  { path, words }: Repeated,
  visits: number,
  who: readonly Contender[],
): Promise<Grown> {
  const runs = new Map<Contender, TracedVisit[]>(who.map((one) => [one, []]));
  for (let i = 0; i < visits; i++)
    for (const one of who) runs.get(one)!.push(await tracedVisit(bench, one, path));
  const middle = (one: Contender, of: (run: TracedVisit) => number): number =>
    median((runs.get(one) ?? []).map(of));
  const beyond = (one: Contender, of: (run: TracedVisit) => number): number =>
    middle(one, of) - middle('empty', of);
  const script = beyond('ours', (run) => run.timeOfScript);
  const floor = beyond('floor', (run) => run.timeOfScript);
  const all = beyond('ours', (run) => run.all);
  return {
    script,
    floors: script / floor,
    all,
    bare: runs.has('bare') ? beyond('bare', (run) => run.all) : NaN,
    slice: middle('ours', ({ slices }) => Math.max(...slices.map(({ ms }) => ms))),
    detail: `${words} words: ${script.toFixed(0)} ms on ${floor.toFixed(0)} ms; whole main thread ${(all / 1000).toFixed(1)} s`,
    wholeLoad: `whole load ${who.map((one) => `${one} ${(middle(one, (run) => run.all) / 1000).toFixed(1)} s`).join(', ')}`,
    reason: [...runs.get('ours')![0]!.kinds]
      .sort(([, a], [, b]) => b - a)
      .map(([kind, ms]) => `  ${ms.toFixed(0).padStart(7)} ms  ${kind}`)
      .join('\n'),
  };
}

/** Counts visible words, approximately. */
function countWords(html: string): number {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
}
