import type { Mention } from '../../matching';
import type { Block } from './blocks';

/**
 * @param block as it was read
 * @param mention of the block, in UTF-16 units of its text
 * @returns where the mention is in the DOM
 */
export function rangeOf(block: Block, mention: Mention): StaticRange {
  const from = pieceAt(block, mention.start);
  const to = pieceAt(block, mention.end - 1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: Math.min(mention.start - from.start, from.node.length),
    endContainer: to.node,
    endOffset: Math.min(mention.end - to.start, to.node.length),
  });
}

/** The last piece that starts at or before an offset. */
function pieceAt(block: Block, offset: number): Block['pieces'][number] {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return block.pieces[low]!;
}
