/**
 * `npm run check:size`: checks that the build stays so small that readers do not notice its size.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browsers';
import { builtExtension } from './build/built-extension';

/** Files whose size is limited. */
interface Limit {
  readonly what: string;
  /** Matches paths relative to the built extension's folder. */
  readonly files: RegExp;
  readonly limit: number;
  readonly why: string;
}

const kB = 1000;

const LIMITS: readonly Limit[] = [
  { what: 'sentinel', files: /^sentinel\.js$/, limit: 5 * kB, why: 'every page loads it' },
  {
    what: 'page scripts',
    files: /^(?:sentinel|annotator)\.js$/,
    limit: 25 * kB,
    why: 'an annotated page runs them before the reader turns to a mark',
  },
  { what: 'cards', files: /^cards\.js$/, limit: 45 * kB, why: 'the first card waits for it' },
  {
    what: 'everything but the PDF page',
    files: /^(?!pdfjs\/|pdf\.html$|(?:chunks|assets)\/pdf-)/,
    limit: 600 * kB,
    why: 'it is downloaded once, with every language, and what reads and checks packs of readers',
  },
  {
    what: 'PDF page',
    files: /^(?:pdfjs\/|pdf\.html$|(?:chunks|assets)\/pdf-)/,
    limit: 1000 * kB,
    why: 'it is downloaded with the rest, and loaded only when a PDF file is opened',
  },
];

/**
 * Compares the built extensions with `LIMITS`, prints a table, and fails the process if something
 * is too large or was not built.
 */
function main(): void {
  const rows = (['chromium', 'firefox'] as const).flatMap(weigh);
  console.table(rows);
  if (rows.every(({ ok }) => ok)) return;
  console.error(
    'Too heavy, or not built (npm run build:all). See LIMITS in scripts/check-size.ts for the reasons.',
  );
  process.exitCode = 1;
}

function weigh(browser: BrowserName) {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return LIMITS.map(({ what, files: wanted, limit, why }) => {
    const bytes = files
      .filter((file) => wanted.test(relative(folder, file)))
      .reduce((sum, file) => sum + gzipped(file), 0);
    return { browser, what, bytes, limit, why, ok: bytes > 0 && bytes <= limit };
  });
}

/** Each file is compressed separately, as in the package that a store delivers. */
function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

main();
