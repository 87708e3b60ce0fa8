import type { DocumentKind } from '../../report/markable-document';

/**
 * Extension pages inject this function into a tab, so it may use nothing else of this module.
 *
 * @returns what kind of document this is
 */
export function documentKindHere(): DocumentKind {
  const { contentType, documentElement, body } = document;
  return {
    contentType,
    isHtml: documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml',
    hasBody: body?.localName === 'body',
    isFrameset: body?.localName === 'frameset',
    isTree: document.getElementById('webkit-xml-viewer-source-xml') !== null,
  };
}
