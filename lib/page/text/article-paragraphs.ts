import { elementAround, hostOf } from './shadow-trees/flat-tree';

/**
 * Numbers the paragraphs of the article around the mentions as a reader would count them: its `p`
 * elements with text, from 1. Headings, lists and tables have no number.
 *
 * @param nodes text nodes of the mentions, in document order
 */
export function articleParagraphs(nodes: readonly Node[]): {
  count: number;
  numberOf(node: Node): number | null;
} {
  const numbers = new Map<Element, number>();
  const middle = nodes[nodes.length >> 1];
  const article = middle ? articleAround(middle) : document.body;
  for (const paragraph of article.querySelectorAll('p')) {
    if (/\S/.test(paragraph.textContent) && !paragraph.closest('aside,nav,footer,figure'))
      numbers.set(paragraph, numbers.size + 1);
  }
  return {
    count: numbers.size,
    numberOf: (node) => numbers.get(node.parentElement?.closest('p') as Element) ?? null,
  };
}

/** @returns the article around a node; the whole shadow tree if that holds no article */
function articleAround(node: Node): ParentNode {
  const article = elementAround(node)?.closest('article,main,[role="main"]');
  if (article) return article;
  const root = node.getRootNode();
  return hostOf(root) ? (root as ShadowRoot) : document.body;
}
