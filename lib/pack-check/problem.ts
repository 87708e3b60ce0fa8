import type { Entry } from '../pack/pack-files';

/** An error or a warning about a pack: where it is, what is wrong, and how to fix it. */
export interface Problem {
  /** Relative to the pack's folder, with forward slashes: `statements/the-hill-2014-04-25.json`. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** @returns two lines: `file path: message` and, indented, the fix */
export function describeProblem({ file, path, message, fix }: Problem): string {
  return `${file}${path && ` ${path}`}: ${message}\n    fix: ${fix}`;
}

/** Thrown for an invalid pack. The message lists every problem. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const list = problems.map(
      (problem) => `  ${describeProblem(problem).replaceAll('\n', '\n  ')}`,
    );
    super([`The pack in ${folder} has ${count}:`, ...list].join('\n'));
  }
}

/** @returns a problem with a record, or with something inside it */
export function problemAt(
  entry: Entry<unknown>,
  below: string,
  message: string,
  fix: string,
): Problem {
  return { file: entry.file, path: entry.path + below, message, fix };
}
