import { parseHTML } from 'linkedom';
import { BLOCK_BREAK, type PageSummary } from '../lib/matching';
import { readBlocks } from '../lib/page/blocks';

export interface ReadPage {
  /** Of a web page: its blocks as the extension reads them, each ended by BLOCK_BREAK. */
  readonly text: string;
  readonly summary: Partial<PageSummary>;
}

/**
 * Reads an article for tools, the way the extension reads the page it is on.
 *
 * @param content of a plain text or an HTML file
 * @param file its name: `.html` and `.htm` are read as HTML, all else as plain text
 */
export function readPage(content: string, file: string): ReadPage {
  if (!/\.html?$/i.test(file)) return { text: content, summary: {} };
  const { document } = parseHTML(content);
  const described = document.querySelector('meta[name="description" i], meta[property="og:description" i]');
  const summary = { title: document.title ?? '', description: described?.getAttribute('content') ?? '' };
  const body = document.body ?? document.documentElement;
  const blocks = [...readBlocks({ first: body, last: body })];
  return { text: blocks.map((block) => block.text + BLOCK_BREAK).join(''), summary };
}
