import type { Block } from '../blocks';
import { InDocumentOrder } from './in-document-order';
import type { PlacedMention } from './placed-mention';

/** A mention while the page changes around it. */
export type MovingMention = { -readonly [Key in keyof PlacedMention]: PlacedMention[Key] };

/** A block of the page that holds mentions, or may. */
export interface KnownBlock {
  block: Block;
  mentions: MovingMention[];
  /** Its text nodes, with the length that each has now. */
  readonly nodes: Map<Text, number>;
  /** Whether it may hold other mentions if the page's facts grow. */
  isOpen: boolean;
  /** The version of the page's facts that it was matched with. */
  factsVersion: number;
}

/** The known blocks of one page, by their text nodes and in document order. */
export class KnownBlocks {
  /** Not weak: thousands of weak keys make every garbage collection long. */
  readonly #byNode = new Map<Text, KnownBlock>();
  readonly #ordered = new InDocumentOrder<KnownBlock>();

  get size(): number {
    return this.#ordered.size;
  }

  /** @returns the block of a text node */
  at(node: Text): KnownBlock | undefined {
    return this.#byNode.get(node);
  }

  /** @returns those that any of a block's text nodes are of */
  among({ pieces }: Block): Set<KnownBlock> {
    const found = new Set<KnownBlock>();
    for (const { node } of pieces) {
      const known = this.#byNode.get(node);
      if (known) found.add(known);
    }
    return found;
  }

  /** @returns all of them in document order */
  all(): readonly KnownBlock[] {
    return this.#ordered.all();
  }

  /** @returns whether the block comes after all others */
  add(known: KnownBlock): boolean {
    this.setNodes(known);
    return this.#ordered.add(known);
  }

  delete(known: KnownBlock): void {
    for (const node of known.nodes.keys()) this.forgetNode(known, node);
    this.#ordered.delete(known);
  }

  /** The block was read again: its text nodes are those of the reading. */
  setNodes(known: KnownBlock): void {
    for (const node of known.nodes.keys()) this.forgetNode(known, node);
    for (const { node } of known.block.pieces) this.#setNode(known, node);
  }

  /** The page has put one text node in another's place, or has changed it if both are the same. */
  replaceNode(known: KnownBlock, before: Text, after: Text): void {
    this.forgetNode(known, before);
    this.#setNode(known, after);
  }

  forgetNode(known: KnownBlock, node: Text): void {
    known.nodes.delete(node);
    if (this.#byNode.get(node) === known) this.#byNode.delete(node);
  }

  /** The page has moved text. */
  mayBeUnsorted(): void {
    this.#ordered.mayBeUnsorted();
  }

  #setNode(known: KnownBlock, node: Text): void {
    known.nodes.set(node, node.length);
    this.#byNode.set(node, known);
  }
}
