/**
 * The least that marks a page: matches each text node against one expression of all labels; each
 * match is a static range of one highlight with one rule. There are no conditions and no cards.
 */
import labels from 'virtual:bench/labels';

const expression = new RegExp(labels, 'g');
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
CSS.highlights.set('bare', highlight);
const sheet = new CSSStyleSheet();
sheet.replaceSync('::highlight(bare) { text-decoration: underline }');
document.adoptedStyleSheets.push(sheet);
