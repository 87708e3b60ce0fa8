import type { Bench } from '../bench';
import { median } from '../statistics';
import type { Figure } from '../targets';
import { annotateOnce, scriptTime } from './annotated-pages';
import { floorOf } from './read-pages';

/**
 * Annotates pages of 260,000 and 1,000,000 words, made of one long article again and again. A quick
 * run takes the smaller one alone: Chromium needs minutes to open the other often enough.
 */
export async function growthFigures(bench: Bench): Promise<Figure[]> {
  const { longArticle } = bench.pages;
  const middle = await annotateRepeated(bench, longArticle, 260_000, bench.quick ? 1 : 3);
  const figures: Figure[] = [
    { target: 'growth.260k', value: middle.ms / middle.floor, detail: describe(middle) },
    ...chopping(middle),
  ];
  if (bench.quick) return figures;
  const most = await annotateRepeated(bench, longArticle, 1_000_000, 3);
  const perWord = ({ ms, words }: Grown): number => ms / words;
  return [
    ...figures,
    { target: 'growth.1m', value: most.ms / most.floor, detail: describe(most) },
    { target: 'growth.linear', value: perWord(most) / perWord(middle) },
    ...chopping(most),
  ];
}

function chopping({ words, longestSlice, longTasks }: Grown): Figure[] {
  return [
    { target: 'annotated.slice', value: longestSlice, detail: `page of ${words} words` },
    { target: 'annotated.long-tasks', value: longTasks, detail: `page of ${words} words` },
  ];
}

interface Grown {
  readonly words: number;
  readonly textNodes: number;
  readonly floor: number;
  readonly ms: number;
  readonly marks: number;
  readonly longestSlice: number;
  readonly longTasks: number;
}

async function annotateRepeated(
  bench: Bench,
  article: string,
  words: number,
  visits: number,
): Promise<Grown> {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(article)?.[1] ?? article;
  const times = Math.ceil(words / countWords(body));
  const path = `repeated-${words}.html`;
  bench.server.add(
    path,
    `<!DOCTYPE html><html><head><title>Trans-Pacific Partnership</title></head><body>${body.repeat(times)}</body></html>`,
  );
  const floor = await floorOf(bench, path, visits);
  const runs = [];
  for (let i = 0; i < visits; i++) runs.push(await annotateOnce(bench, path));
  return {
    words: times * countWords(body),
    textNodes: floor.textNodes,
    floor: floor.ms,
    ms: median(runs.map(scriptTime)),
    marks: runs[0]!.marks,
    longestSlice: median(runs.map(({ slices }) => Math.max(...slices.map(({ ms }) => ms)))),
    longTasks: Math.min(...runs.map((run) => run.longTasks)),
  };
}

function describe({ words, textNodes, floor, ms, marks }: Grown): string {
  return `${words} words in ${textNodes} text nodes, ${marks} marks: ${ms.toFixed(0)} ms on ${floor.toFixed(0)} ms`;
}

/** Words that a reader sees, near enough. */
function countWords(html: string): number {
  const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
}
