/** What a browser shows in a tab, as far as it decides whether that can be marked. */
export interface DocumentKind {
  /** `document.contentType`. */
  readonly contentType: string;
  /** The root is HTML by its namespace, whatever the type that a server gave. */
  readonly isHtml: boolean;
  /** Not so of framesets and of documents without a body. */
  readonly hasBody: boolean;
  /** The browser has drawn XML as a tree of its own. */
  readonly isTree: boolean;
}

/** HTML, XML that may be XHTML, and text that browsers show as it is. */
const PAGE = /^(?:text\/(?:html|plain|markdown)|(?:application|text)\/(?:[\w.-]+\+)?xml)$/;

/** @returns whether the document's text can be read and marked like a page's */
export function isMarkable({ contentType, isHtml, hasBody, isTree }: DocumentKind): boolean {
  return PAGE.test(contentType) && isHtml && hasBody && !isTree;
}
