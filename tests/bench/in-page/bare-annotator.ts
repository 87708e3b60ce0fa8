/**
 * The least that marks a page at all: every text node against one expression, each match a static
 * range in one highlight, one rule. It knows no conditions and no reader; what it costs in the same
 * run tells how much of our time is the browser's, on this machine. Once a page, while cold.
 *
 * @param source of an expression of all labels
 * @returns ms
 */
export function annotateBarely(source: string): number {
  const start = performance.now();
  const expression = new RegExp(source, 'g');
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { data } = node;
    for (let match = expression.exec(data); match; match = expression.exec(data)) {
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: match.index,
          endContainer: node,
          endOffset: expression.lastIndex,
        }),
      );
    }
  }
  CSS.highlights.set('barely', highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(barely) { text-decoration: underline }');
  document.adoptedStyleSheets.push(sheet);
  return performance.now() - start;
}
