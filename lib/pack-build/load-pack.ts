import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../pack/assemble';
import type { Pack } from '../pack/pack';
import type { PackFiles } from '../pack/pack-files';
import { PackError, type Problem } from '../pack-check/problem';
import type { Schemas } from '../pack-check/schema-check';
import { validate } from '../pack-check/validate';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../data/schema', import.meta.url));
const LIST_FOLDERS = ['concepts/', 'statements/', 'labels/'];

/**
 * Reads a pack from its folder and validates it. Node only.
 *
 * @param folder path of the pack
 * @returns the pack
 * @throws PackError that lists every problem with its file, path and fix
 */
export function loadPack(folder: string): Pack {
  const { files, problems } = checkPackFolder(folder);
  if (problems.length > 0) throw new PackError(folder, problems);
  return assemble(files);
}

/**
 * @param folder path of the pack
 * @returns its files and all problems with them; a pack without problems is valid
 */
export function checkPackFolder(folder: string): { files: PackFiles; problems: Problem[] } {
  const names = jsonFilesOf(folder);
  if (names.length === 0) {
    const message = existsSync(folder)
      ? 'the folder holds no JSON files'
      : `there is no folder ${folder}`;
    return {
      files: new Map(),
      problems: [
        { file: 'pack.json', path: '', message, fix: 'name a folder that holds a pack.json' },
      ],
    };
  }
  const { files, problems } = readFiles(folder, names);
  const unreadable = new Set(problems.map(({ file }) => file));
  return { files, problems: [...problems, ...validate(files, readSchemas(), unreadable)] };
}

/**
 * @returns the JSON files of the pack's folder and of its lists' folders, by relative path, sorted
 */
function jsonFilesOf(folder: string): string[] {
  const inFolder = (below: string) => {
    const path = join(folder, below);
    return existsSync(path) ? readdirSync(path).map((name) => below + name) : [];
  };
  return ['', ...LIST_FOLDERS]
    .flatMap(inFolder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Skips and reports files that are not JSON. */
function readFiles(
  folder: string,
  names: readonly string[],
): { files: PackFiles; problems: Problem[] } {
  const files = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const file of names) {
    try {
      files.set(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    } catch (error) {
      const message = `cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ file, path: '', message, fix: 'correct the JSON at that place' });
    }
  }
  return { files, problems };
}

let schemas: Schemas | undefined;

/** @returns the published JSON Schemas by file name; they are read once */
function readSchemas(): Schemas {
  schemas ??= new Map(
    readdirSync(SCHEMA_FOLDER)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')) as object]),
  );
  return schemas;
}
