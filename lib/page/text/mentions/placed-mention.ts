import type { Mention } from '../../../matching/types';
import type { Block } from '../blocks';

/**
 * A mention at its place on the page. It is the same object as long as its words are there: after
 * its block is read again, its offsets, block and range are updated.
 */
export interface PlacedMention extends Mention {
  readonly block: Block;
  readonly range: StaticRange;
}
