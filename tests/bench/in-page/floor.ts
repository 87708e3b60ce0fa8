/** What the least possible reading of a page costs. */
export interface Floor {
  readonly ms: number;
  readonly textNodes: number;
  readonly units: number;
}

/** One bare walk that reads every text node: what all ratios are taken to. Once a page, while cold. */
export function floor(): Floor {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let textNodes = 0;
  let units = 0;
  while (walker.nextNode()) {
    textNodes += 1;
    units += (walker.currentNode as Text).data.length;
  }
  return { ms: performance.now() - start, textNodes, units };
}
