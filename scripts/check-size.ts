import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './built-extension';

/** One thing that must stay small, and what it may weigh, in bytes after gzip. */
interface Limit {
  readonly what: string;
  readonly files: RegExp;
  readonly limit: number;
  readonly why: string;
}

const kB = 1000;

const LIMITS: readonly Limit[] = [
  { what: 'sentinel', files: /^sentinel\.js$/, limit: 4 * kB, why: 'every page loads it' },
  { what: 'annotator', files: /^annotator\.js$/, limit: 70 * kB, why: 'pages about the talks load it' },
  { what: 'popup', files: /^popup\.html$|^(chunks|assets)\/popup/, limit: 90 * kB, why: 'it is read at every opening' },
  { what: 'everything', files: /./, limit: 280 * kB, why: 'it is downloaded once, five languages in it' },
];

/**
 * Weighs the built extensions against `LIMITS`, prints a table and fails the process where
 * something is too heavy, or where a limit's files are not there.
 */
function main(): void {
  const rows = (['chromium', 'firefox'] as const).flatMap((browser) => weigh(browser));
  console.table(rows.map(({ ok: _ok, ...row }) => row));
  if (rows.every(({ ok }) => ok)) return;
  console.error('Too heavy, or not built (npm run build:all). See LIMITS in scripts/check-size.ts for the reasons.');
  process.exitCode = 1;
}

function weigh(browser: 'chromium' | 'firefox') {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return LIMITS.map(({ what, files: pattern, limit, why }) => {
    const own = files.filter((file) => pattern.test(file.slice(folder.length + 1)));
    const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return { browser, what, 'bytes, gzipped': bytes, 'may weigh': limit, because: why, ok: own.length > 0 && bytes <= limit };
  });
}

main();
