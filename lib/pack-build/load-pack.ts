import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../pack/assemble';
import { canonicalFiles } from '../pack/canonical-files';
import type { Pack } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import { checkPack } from '../pack-check/check-pack';
import { parseJson } from '../pack-check/parse-json';
import { PackError, type Problem } from '../pack-check/problem';
import { packValidators } from './validators';

const LIST_FOLDERS = ['concepts/', 'statements/', 'labels/'];

/** A pack that was read from disk. */
interface ReadPack {
  /** As they are on disk; a pack in one file is its `pack.json`. */
  readonly files: PackFiles;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads a pack and validates it. Node only.
 *
 * @param path of the pack's folder, or of its only file
 * @returns the pack
 * @throws PackError that lists every problem with its file, path and fix
 */
export function loadPack(path: string): Pack {
  const { files, problems } = readPack(path);
  if (problems.length > 0) throw new PackError(path, problems);
  return assemble(canonicalFiles(files).files);
}

/**
 * @param path of the pack's folder, or of its only file
 * @returns its files, and what is wrong with them; a pack without problems is valid
 */
export function readPack(path: string): ReadPack {
  const texts = textsOf(path);
  if (texts.size === 0) {
    const message = existsSync(path)
      ? 'the folder holds no JSON files'
      : `there is no file or folder ${path}`;
    const fix = 'name a folder that holds a pack.json, or a pack in one file';
    return {
      files: new Map(),
      problems: [{ file: 'pack.json', path: '', message, fix }],
      warnings: [],
    };
  }
  const { files, problems } = parsed(texts);
  const unreadable = new Set(problems.map(({ file }) => file));
  const checked = checkPack(files, packValidators(), unreadable);
  return { files, problems: [...problems, ...checked.problems], warnings: checked.warnings };
}

/** @returns the texts of a pack's JSON files by relative path, sorted */
function textsOf(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  if (statSync(path).isFile()) return new Map([['pack.json', readFileSync(path, 'utf8')]]);
  const inFolder = (below: string) => {
    const folder = join(path, below);
    return existsSync(folder) ? readdirSync(folder).map((name) => below + name) : [];
  };
  const names = ['', ...LIST_FOLDERS].flatMap(inFolder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Skips and reports files that are not JSON. */
function parsed(texts: ReadonlyMap<string, string>): { files: PackFiles; problems: Problem[] } {
  const files = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const result = parseJson(text, file);
    if ('problem' in result) problems.push(result.problem);
    else files.set(file, result.value);
  }
  return { files, problems };
}
