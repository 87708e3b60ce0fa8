import { parseHTML } from 'linkedom';
import { BLOCK_BREAK, type PageSummary } from '../../lib/matching';
import { readDateClues } from '../../lib/page/page-date/read-date-clues';
import { chooseDate } from '../../lib/report/page-date/choose-date';
import { allBlocks } from '../../lib/page/text/blocks';

export interface ReadPage {
  /**
   * The text; for a web page its blocks, as the extension reads them, each followed by BLOCK_BREAK.
   */
  readonly text: string;
  readonly summary: Partial<PageSummary>;
  /** When it was published; null if it does not say so. */
  readonly date: string | null;
}

/**
 * Reads an article from a file, as the extension reads a page.
 *
 * @param content of a text or an HTML file
 * @param file its name; `.html` and `.htm` are read as HTML, others as plain text
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
