/** The kind of document in a tab, which decides whether it can be marked. */
export interface DocumentKind {
  /** `document.contentType`. */
  readonly contentType: string;
  /** The root element is HTML by its namespace, whatever content type the server sent. */
  readonly isHtml: boolean;
  /** False for framesets and for documents without a body. */
  readonly hasBody: boolean;
  /** Its text is in its frames, which are documents of their own. */
  readonly isFrameset: boolean;
  /** The browser shows XML as a tree. */
  readonly isTree: boolean;
}

/** HTML, XML that may be XHTML, and plain text. */
const PAGE = /^(?:text\/(?:html|plain|markdown)|(?:application|text)\/(?:[\w.-]+\+)?xml)$/;

/** @returns whether the document's text can be marked */
export function isMarkable({ contentType, isHtml, hasBody, isTree }: DocumentKind): boolean {
  return PAGE.test(contentType) && isHtml && hasBody && !isTree;
}
