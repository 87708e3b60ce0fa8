import type { Block } from '../blocks';
import { InDocumentOrder } from './in-document-order';
import type { PlacedMention } from './placed-mention';

/** A mention whose place can be updated after the page changes. */
export type MovingMention = { -readonly [Key in keyof PlacedMention]: PlacedMention[Key] };

/** A block that holds mentions, or may hold some after the page's facts grow. */
export interface KnownBlock {
  block: Block;
  mentions: MovingMention[];
  /** Its text nodes with their current lengths. */
  readonly nodes: Map<Text, number>;
  /** Whether its mentions may change if the page's facts grow. */
  isOpen: boolean;
  /** Facts version that it was matched with. */
  factsVersion: number;
}

/** The known blocks of one page, by their text nodes and in document order. */
export class KnownBlocks {
  /** Not a WeakMap: thousands of weak keys slow down every garbage collection. */
  readonly #byNode = new Map<Text, KnownBlock>();
  readonly #ordered = new InDocumentOrder<KnownBlock>();

  get size(): number {
    return this.#ordered.size;
  }

  /** @returns the block of a text node */
  at(node: Text): KnownBlock | undefined {
    return this.#byNode.get(node);
  }

  /** @returns the known blocks of a block's text nodes */
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

  /** Updates the text nodes of a block that was read again. */
  setNodes(known: KnownBlock): void {
    for (const node of known.nodes.keys()) this.forgetNode(known, node);
    for (const { node } of known.block.pieces) this.#setNode(known, node);
  }

  /** Replaces a text node of a block; if both are the same node, updates its length. */
  replaceNode(known: KnownBlock, before: Text, after: Text): void {
    this.forgetNode(known, before);
    this.#setNode(known, after);
  }

  forgetNode(known: KnownBlock, node: Text): void {
    known.nodes.delete(node);
    if (this.#byNode.get(node) === known) this.#byNode.delete(node);
  }

  /** Sorts again on the next read, since the page has moved text. */
  mayBeUnsorted(): void {
    this.#ordered.mayBeUnsorted();
  }

  #setNode(known: KnownBlock, node: Text): void {
    known.nodes.set(node, node.length);
    this.#byNode.set(node, known);
  }
}
