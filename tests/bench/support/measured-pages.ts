import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PAGES_FOLDER, REAL_PAGES_FOLDER, SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import { articlePage } from './generated-pages';
import type { PageServer } from './page-server';

/** A page about the subject has one of these in at most `NAMED_EVERY` characters of HTML. */
const SUBJECT = /\bTPPA?\b|Trans-Pacific Partnership/g;
const NAMED_EVERY = 5_000;

/** Most pages about other subjects. */
const MOST_UNRELATED = 8;

export interface MeasuredPages {
  /** Description of the pages, for the report. */
  readonly source: string;
  /** Paths on the server of pages about the subject, and of others. */
  readonly about: readonly string[];
  readonly unrelated: readonly string[];
  /** HTML of a long encyclopedia article. */
  readonly longArticle: string;
}

/**
 * Adds the measured pages to the server: those of a folder, those next to the project, or else our
 * own sample and some generated pages.
 *
 * @param quick adds only two about the subject and one other
 * @param folder of HTML files
 */
export function offerPages(
  server: PageServer,
  quick: boolean,
  folder: string | undefined,
): MeasuredPages {
  const real = folder ?? (existsSync(REAL_PAGES_FOLDER) ? REAL_PAGES_FOLDER : undefined);
  const pages = real === undefined ? ownPages() : readPages(real);
  for (const [path, html] of pages) server.add(path, html);
  const isAbout = ([, html]: [string, string]): boolean =>
    (withoutScripts(html).match(SUBJECT)?.length ?? 0) * NAMED_EVERY > html.length;
  const about = [...pages].filter(isAbout).map(([path]) => path);
  const others = [...pages.keys()].filter((path) => !about.includes(path));
  const measured = {
    about: quick ? [about[0]!, about.at(-1)!] : about,
    unrelated: spaced(others, quick ? 1 : MOST_UNRELATED),
  };
  const kind = real === undefined ? 'pages of our own' : 'real pages';
  return {
    ...measured,
    source: `${measured.about.length + measured.unrelated.length} ${kind}`,
    longArticle:
      [...pages].find(([path]) => path.includes('wikipedia'))?.[1] ??
      articlePage({ words: 8_000, nameEvery: 60 }),
  };
}

function readPages(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return new Map(
    names.sort().map((name) => [name, readFileSync(resolve(folder, name)).toString()]),
  );
}

function ownPages(): Map<string, string> {
  const pages = new Map([
    [SAMPLE_ARTICLE, readFileSync(resolve(PAGES_FOLDER, SAMPLE_ARTICLE)).toString()],
  ]);
  for (const words of [300, 500, 900, 1_500, 2_700, 24_000]) {
    const shape = { words, seed: words };
    pages.set(`about-${words}.html`, articlePage({ ...shape, nameEvery: 40 }));
    pages.set(
      `other-${words}.html`,
      articlePage({ ...shape, nameEvery: 0, title: 'Notes from the harbour' }),
    );
  }
  return pages;
}

function withoutScripts(html: string): string {
  return html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ');
}

/** @returns at most `most` entries, evenly spaced in the list */
function spaced<Entry>(entries: readonly Entry[], most: number): Entry[] {
  const step = Math.max(1, entries.length / most);
  return entries.filter((_, place) => Math.floor(place / step) > Math.floor((place - 1) / step));
}
