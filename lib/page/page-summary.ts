import type { PageSummary } from '../matching/types';

/** Text that is no reader's: what scripts and styles say is not what the page is about. */
const NOT_TEXT = /^(?:script|style|noscript|template|textarea|select|option)$/;

/**
 * @param document a loaded page
 * @returns what the page says of itself, with whatever text the DOM holds, scripts' included: one
 *   native call, good enough to find out that a page is about something else
 */
export function roughSummary(document: Document): PageSummary {
  return { ...head(document), text: document.body?.textContent ?? '' };
}

/**
 * @param document a loaded page
 * @returns the same without the text of scripts and styles; slower
 */
export function cleanSummary(document: Document): PageSummary {
  const parts: string[] = [];
  if (document.body) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!NOT_TEXT.test(text.parentElement?.localName ?? '')) parts.push(text.data);
    }
  }
  return { ...head(document), text: parts.join(' ') };
}

function head(document: Document): Pick<PageSummary, 'title' | 'description'> {
  // Not in the whole document, all of which would be searched on most pages.
  const meta = document.head?.querySelector('meta[name="description" i],meta[property="og:description" i]');
  return { title: document.title, description: meta?.getAttribute('content') ?? '' };
}
