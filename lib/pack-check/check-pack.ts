import { assemble } from '../pack/assemble';
import { type CanonicalPack, canonicalFiles } from '../pack/canonical-files';
import { fileLists, isRecord } from '../pack/inline-lists';
import type { Concept } from '../pack/pack';
import { type PackFiles, entriesOf } from '../pack/pack-files';
import { checkLabelCount, checkLimits } from './check-limits';
import { checkRelevance } from './check-relevance';
import { checkVersion1 } from './check-version-1';
import { crossCheck } from './cross-check';
import { kindOfFile } from './file-names';
import type { Problem } from './problem';
import { type Validators, checkSchemas } from './schema-check';
import { findWarnings } from './warnings';

/** What is wrong with a pack. */
export interface CheckedPack {
  /** With these it cannot be used. Empty if it can, unless files were unreadable. */
  readonly problems: readonly Problem[];
  /** What is probably a mistake, or costs time on pages; empty if there are problems. */
  readonly warnings: readonly Problem[];
}

/** More would help nobody. */
const MOST_PROBLEMS = 500;

/**
 * Finds everything that makes a pack unusable: missing or unknown files, values that do not fit
 * their schema, references to nothing, dates that do not exist.
 *
 * @param files as given: one `pack.json` with everything in it, or the files of a folder
 * @param validators of the schemas in `data/schema/`
 * @param unreadable files that exist but could not be parsed: they are not reported as missing
 * @returns problems and warnings, each with its place in the files as given
 */
export function checkPack(
  files: PackFiles,
  validators: Validators,
  unreadable: ReadonlySet<string> = new Set(),
): CheckedPack {
  const tooMuch = checkLimits(files);
  if (tooMuch.length > 0) return { problems: tooMuch, warnings: [] };
  const filed = fileLists(files);
  const shape = checkSchemas(filed.files, validators);
  const broken = new Set([...shape.map(({ file }) => file), ...unreadable]);
  const pack = canonicalFiles(files, broken);
  const problems = [
    ...checkFileNames(files, unreadable),
    ...filed.repeated.map(({ field, file }) => ({
      file,
      path: '',
      message: `the pack has "${field}" in pack.json as well`,
      fix: `remove the file, or "${field}" from pack.json`,
    })),
    ...[
      ...shape,
      ...(isVersion1(files) ? checkVersion1(filed.files, broken, unreadable) : []),
      ...checkContent(pack, broken),
    ].map((problem) => inGivenFiles(problem, pack)),
  ].slice(0, MOST_PROBLEMS);
  if (problems.length > 0 || unreadable.size > 0) return { problems, warnings: [] };
  const warnings = [...findWarnings(pack.files), ...checkRelevance(assemble(pack.files))];
  return {
    problems: [],
    warnings: warnings.slice(0, MOST_PROBLEMS).map((problem) => inGivenFiles(problem, pack)),
  };
}

function isVersion1(files: PackFiles): boolean {
  const manifest = files.get('pack.json');
  return isRecord(manifest) && manifest['formatVersion'] === 1;
}

function checkFileNames(files: PackFiles, unreadable: ReadonlySet<string>): Problem[] {
  const unknown = [...files.keys()]
    .filter((file) => kindOfFile(file) === undefined)
    .map((file) => ({
      file,
      path: '',
      message: 'packs have no such file',
      fix: 'rename or remove it; docs/pack-format.md lists the files',
    }));
  if (files.has('pack.json') || unreadable.has('pack.json')) return unknown;
  const message = 'the file is missing';
  const fix = 'add pack.json; docs/pack-format.md says what it holds';
  return [{ file: 'pack.json', path: '', message, fix }, ...unknown];
}

function checkContent(pack: CanonicalPack, broken: ReadonlySet<string>): Problem[] {
  const { files } = pack;
  // Lists that were inside a broken pack.json, and what refers to them, cannot be checked.
  const hasConcepts = broken.size > 0 || entriesOf<Concept>(files, 'concepts').length > 0;
  return [
    ...(hasConcepts ? [] : [WITHOUT_CONCEPTS]),
    ...crossCheck(files, broken),
    ...checkLabelCount(files, broken),
  ];
}

const WITHOUT_CONCEPTS: Problem = {
  file: 'pack.json',
  path: '',
  message: 'the pack has no concepts',
  fix: 'add "concepts": a list of what pages are searched for, each with a "prefLabel"',
};

function inGivenFiles(problem: Problem, pack: CanonicalPack): Problem {
  return { ...problem, ...pack.placeOf(problem.file, problem.path) };
}
