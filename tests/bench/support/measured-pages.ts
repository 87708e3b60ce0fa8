import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PAGES_FOLDER } from '../../../scripts/pages/pages';
import { articlePage } from './generated-pages';
import type { PageServer } from './page-server';

/** Real pages as their sites served them, where they are there. */
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus/pages');

/** Pages about the subject that a quick run takes: a short, a middling and a long one. */
const QUICK = /tppa-timeframe|stopfasttrack|breitbart/;

export interface MeasuredPages {
  /** What was found, for the report. */
  readonly source: string;
  /** Paths on the server. */
  readonly paths: readonly string[];
  /** HTML of a long encyclopedia article. */
  readonly longArticle: string;
}

/**
 * Puts the pages that are measured on the server: the real ones where they are there, else our
 * own samples and some that are written here.
 *
 * @param quick takes every twelfth of the real pages, and those about the subject that are named here
 */
export function offerPages(server: PageServer, quick: boolean): MeasuredPages {
  const isThere = existsSync(CORPUS);
  const folder = isThere ? CORPUS : PAGES_FOLDER;
  const pages = new Map(
    htmlFiles(folder).map((file) => [file, readFileSync(resolve(folder, file))]),
  );
  const written = articlePage({ words: 8_000, nameEvery: 60 });
  if (!isThere) {
    for (const words of [300, 900, 2_700, 8_000, 24_000]) {
      pages.set(
        `about-${words}.html`,
        Buffer.from(articlePage({ words, nameEvery: 40, seed: words })),
      );
      pages.set(
        `other-${words}.html`,
        Buffer.from(
          articlePage({ words, nameEvery: 0, seed: words, title: 'Notes from the harbour' }),
        ),
      );
    }
  }
  for (const [path, html] of pages) server.add(path, html);
  const paths = [...pages.keys()].filter(
    (path, place) => !quick || !isThere || place % 12 === 0 || QUICK.test(path),
  );
  return {
    source: isThere ? `${paths.length} real pages` : `${pages.size} pages of our own`,
    paths,
    longArticle: [...pages].find(([path]) => path.includes('wikipedia'))?.[1].toString() ?? written,
  };
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();
}
