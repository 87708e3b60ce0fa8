import { writeFileSync } from 'node:fs';
import { isMet, TARGETS, type Figure, type Target, type TargetId } from './targets';

export interface Run {
  readonly quick: boolean;
  readonly pages: string;
  readonly browser: string;
  /** Load average during the run, and the number of processors. */
  readonly load: string;
  readonly started: Date;
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

/** Prints every target in order as a table in Markdown: value, limit, met or missed, and details. */
export function printTable(figures: readonly Figure[]): void {
  const known = new Map(figures.map((figure) => [figure.target, figure]));
  const ids = (Object.keys(TARGETS) as TargetId[]).filter(
    (id) => known.has(id) || id !== 'annotated.beside-other',
  );
  console.log('\n| work | is | limit | | details |\n|---|---|---|---|---|');
  for (const id of ids) console.log(`| ${rowOf(id, known.get(id)).join(' | ')} |`);
  const limited = figures.filter(({ target, value }) => isMet(target, value) !== undefined);
  const met = limited.filter(({ target, value }) => isMet(target, value));
  console.log(`\n${met.length} of ${limited.length} limits met.`);
}

/** Prints for each missed limit where the time goes. */
export async function printReasons(figures: readonly Figure[]): Promise<void> {
  const missed = new Map<() => Promise<string>, string[]>();
  for (const { target, value, why } of figures)
    if (isMet(target, value) === false && why)
      missed.set(why, [...(missed.get(why) ?? []), TARGETS[target].what]);
  for (const [why, works] of missed)
    console.log(`\nMissed: ${works.join('; ')}. Where the time goes:\n${await why()}`);
}

/** Writes all results of a run. */
export function writeJson(run: Run, path: string): void {
  const figures = run.figures.map(({ target, value, detail }) => ({
    target,
    ...TARGETS[target],
    value,
    detail,
    met: isMet(target, value),
  }));
  writeFileSync(path, `${JSON.stringify({ ...run, figures }, null, 2)}\n`);
}

function verdictWord(verdict: boolean | undefined): string {
  if (verdict === undefined) return '';
  return verdict ? 'met' : '**missed**';
}

function rowOf(id: TargetId, figure: Figure | undefined): string[] {
  const { what, unit, most }: Target = TARGETS[id];
  const verdict = figure && isMet(id, figure.value);
  return [
    what,
    figure ? written(figure.value, unit) : 'not measured',
    most === undefined ? '' : String(most),
    verdictWord(verdict),
    figure?.detail ?? '',
  ];
}

function written(value: number, unit: Target['unit']): string {
  return unit === 'count' ? String(value) : `${value.toFixed(2)} ${unit}`;
}
