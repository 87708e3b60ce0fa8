import { writeFileSync } from 'node:fs';
import { TARGETS, type Figure, type Target, type TargetId } from './targets';

export interface Run {
  readonly quick: boolean;
  readonly pages: string;
  readonly browser: string;
  readonly started: Date;
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

/** Prints every target in order: value, limit, met or missed, where it was measured. */
export function printTable({ figures }: Pick<Run, 'figures'>): void {
  const rows = (Object.keys(TARGETS) as TargetId[]).map((id) =>
    rowOf(
      id,
      figures.find(({ target }) => target === id),
    ),
  );
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    );
  const limited = rows.filter(([verdict]) => verdict !== '');
  const met = limited.filter(([verdict]) => verdict === 'met').length;
  console.log(`\n${met} of ${limited.length} targets met`);
}

/** Writes everything that a run found. */
export function writeJson(run: Run, path: string): void {
  const figures = run.figures.map((figure) => ({
    ...TARGETS[figure.target],
    ...figure,
    verdict: verdictOf(TARGETS[figure.target], figure.value),
  }));
  writeFileSync(path, `${JSON.stringify({ ...run, figures }, null, 2)}\n`);
}

function rowOf(id: TargetId, figure: Figure | undefined): string[] {
  const target: Target = TARGETS[id];
  const value = figure ? written(figure.value, target) : 'not measured';
  const limit =
    target.most !== undefined
      ? `at most ${target.most}`
      : target.least !== undefined
        ? `at least ${target.least}`
        : '';
  return [
    figure ? verdictOf(target, figure.value) : '',
    id,
    value,
    limit,
    target.setting,
    `${target.what}${figure?.detail ? ` (${figure.detail})` : ''}`,
  ];
}

function verdictOf({ most, least }: Target, value: number): 'met' | 'missed' | '' {
  if (most === undefined && least === undefined) return '';
  return value <= (most ?? Infinity) && value >= (least ?? -Infinity) ? 'met' : 'missed';
}

function written(value: number, { unit }: Target): string {
  return `${unit === 'count' ? value : value.toFixed(2)} ${unit === 'count' ? '' : unit}`.trim();
}
