import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './build/built-extension';
import { pageFiles } from './pages/page-files';

/** One thing that must stay small, and what it may weigh, in bytes after gzip. */
interface Limit {
  readonly what: string;
  readonly weigh: (folder: string) => number;
  readonly limit: number;
  readonly why: string;
}

const kB = 1000;

const LIMITS: readonly Limit[] = [
  {
    what: 'sentinel',
    weigh: filesNamed(/^sentinel\.js$/),
    limit: 4.5 * kB,
    why: 'every page loads it',
  },
  {
    what: 'annotator with labels',
    weigh: filesNamed(/^annotator\.js$/),
    limit: 88 * kB,
    why: 'pages about the talks load it; two thirds are labels of five languages',
  },
  {
    what: 'cards',
    weigh: filesNamed(/^cards\.js$/),
    limit: 36 * kB,
    why: 'pages load it once the reader turns to a mark',
  },
  {
    what: 'popup with search and its heaviest language',
    weigh: popup,
    limit: 72 * kB,
    why: 'it is read at every opening',
  },
  {
    what: 'pack, as the popup loads it',
    weigh: loaded('pack'),
    limit: 104 * kB,
    why: 'it is read at every opening',
  },
  { what: 'flags', weigh: loaded('flags'), limit: 2.6 * kB, why: 'they are read at every opening' },
  {
    what: 'everything',
    weigh: filesNamed(/./),
    limit: 560 * kB,
    why: 'it is downloaded once, five languages in it',
  },
];

/**
 * Weighs the built extensions against `LIMITS`, prints a table and fails the process where
 * something is too heavy, or where a limit's files are not there.
 */
function main(): void {
  const rows = (['chromium', 'firefox'] as const).flatMap((browser) => weigh(browser));
  console.table(rows.map(({ ok: _ok, ...row }) => row));
  if (rows.every(({ ok }) => ok)) return;
  console.error(
    'Too heavy, or not built (npm run build:all). See LIMITS in scripts/check-size.ts for the reasons.',
  );
  process.exitCode = 1;
}

function weigh(browser: 'chromium' | 'firefox') {
  const folder = builtExtension(browser);
  return LIMITS.map(({ what, weigh: weighIt, limit, why }) => {
    const bytes = weighIt(folder);
    return {
      browser,
      what,
      'bytes, gzipped': bytes,
      'may weigh': limit,
      because: why,
      ok: bytes > 0 && bytes <= limit,
    };
  });
}

function popup(folder: string): number {
  const { code, languages } = pageFiles(folder, 'popup.html');
  return total(folder, code) + Math.max(0, ...languages.map((name) => total(folder, [name])));
}

function loaded(what: 'pack' | 'flags'): Limit['weigh'] {
  return (folder) => total(folder, pageFiles(folder, 'popup.html')[what]);
}

function filesNamed(pattern: RegExp): Limit['weigh'] {
  return (folder) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    return total(
      folder,
      names.filter((name) => pattern.test(name)),
    );
  };
}

/** Each file compressed on its own, as a browser's store would. */
function total(folder: string, names: readonly string[]): number {
  return names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    0,
  );
}

main();
