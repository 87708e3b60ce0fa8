import type { PageSummary } from '../../matching/types';

/** Text that is no reader's: what scripts and styles say is not what the page is about. */
const NOT_TEXT = /^(?:script|style|noscript|template|textarea|select|option)$/;

/** Children of the root and of the head, by local name, since XHTML has a namespace. */
const HEAD = '/*/*[local-name()="head"]/*[local-name()=';
const DESCRIPTION = `${HEAD}"meta"][translate(@name,"DESCRIPTON","descripton")="description" or translate(@property,"OG:DESCRIPTN","og:descriptn")="og:description"]/@content`;
const EVERYTHING = `concat(${HEAD}"title"],"\n",${DESCRIPTION},"\n",/*/*[local-name()="body"])`;

/**
 * @param document a loaded page
 * @returns its title, description and whatever text its body holds, scripts' included: good enough
 *   to find out that a page is about something else. One native call, at half the price of asking
 *   elements, since a world's first element has wrappers for its whole line of classes set up.
 */
export function roughText(document: Document): string {
  return stringAt(EVERYTHING, document);
}

/**
 * @param document a loaded page
 * @returns what the page says of itself, without the text of scripts and styles; slower
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
  return { title: document.title, description: stringAt(DESCRIPTION, document) };
}

/** @returns the text of what an XPath expression gives, of nodes that of the first; empty where there is none */
function stringAt(path: string, document: Document): string {
  return document.evaluate(path, document, null, XPathResult.STRING_TYPE, null).stringValue;
}
