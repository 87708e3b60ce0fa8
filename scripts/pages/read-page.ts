import { parseHTML } from 'linkedom';
import { BLOCK_BREAK, type PageSummary } from '../../lib/matching';
import { readDateClues } from '../../lib/page/page-date/read-date-clues';
import { chooseDate } from '../../lib/report/page-date/choose-date';
import { allBlocks } from '../../lib/page/text/blocks';

export interface ReadPage {
  /** Of a web page: its blocks as the extension reads them, each ended by BLOCK_BREAK. */
  readonly text: string;
  readonly summary: Partial<PageSummary>;
  /** When it was published, if it says so. */
  readonly date: string | null;
}

/**
 * Reads an article for tools, the way the extension reads the page it is on.
 *
 * @param content of a plain text or an HTML file
 * @param file its name: `.html` and `.htm` are read as HTML, all else as plain text
 */
export function readPage(content: string, file: string): ReadPage {
  if (!/\.html?$/i.test(file)) return { text: content, summary: {}, date: null };
  const { document } = parseHTML(content);
  const described = document.querySelector(
    'meta[name="description" i], meta[property="og:description" i]',
  );
  const summary = {
    title: document.title ?? '',
    description: described?.getAttribute('content') ?? '',
  };
  const body = document.body ?? document.documentElement;
  const blocks = allBlocks({ first: body, last: body });
  return {
    text: blocks.map((block) => block.text + BLOCK_BREAK).join(''),
    summary,
    date: chooseDate(readDateClues(document, file), new Date())?.date ?? null,
  };
}
