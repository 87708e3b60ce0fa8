/**
 * Checks packs: `npm run check:packs [FOLDER OR FILE...]`; without arguments every folder of
 * `data/` and `examples/packs/` that has a pack.json. Prints errors and warnings, and exits with 1
 * if there are errors.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../lib/pack-build/load-pack';
import { assemble } from '../lib/pack/assemble';
import { canonicalFiles } from '../lib/pack/canonical-files';
import { type Problem, describeProblem } from '../lib/pack-check/problem';

const FOLDERS = ['data', 'examples/packs'];

const named = process.argv.slice(2);
const packs = named.length > 0 ? named : packFolders();
if (packs.length === 0) console.log(`There is no pack in ${FOLDERS.join(' or ')}.`);
const failed = packs.filter((path) => !check(path));
if (failed.length > 0) process.exitCode = 1;

function packFolders(): string[] {
  return FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).filter(
    (folder) => existsSync(join(folder, 'pack.json')),
  );
}

function check(path: string): boolean {
  const { files, problems, warnings } = readPack(path);
  if (problems.length > 0) {
    console.log(`${path}: ${counted(problems.length, 'error')}`);
    print('error', problems);
    return false;
  }
  const { concepts, statements, disagreements, events, labels } = assemble(
    canonicalFiles(files).files,
  );
  console.log(
    `${path}: valid, ${counted(warnings.length, 'warning')}. ${[
      counted(concepts.length, 'concept'),
      counted(statements.length, 'statement'),
      counted(disagreements.length, 'disagreement'),
      counted(events.length, 'event'),
      `labels in ${Object.keys(labels).sort().join(', ') || 'no language'}`,
    ].join(', ')}.`,
  );
  print('warning', warnings);
  return true;
}

function print(kind: string, problems: readonly Problem[]): void {
  for (const problem of problems) console.log(`  ${kind}: ${describeProblem(problem)}`);
}

function counted(count: number, noun: string): string {
  return `${['no', 'one'][count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}
