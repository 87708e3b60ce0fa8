import { isDrawnAfter } from '../shadow-trees/flat-tree';

/** An item with its text nodes: at least one while the item is in a list. */
export interface Placed {
  readonly nodes: ReadonlyMap<Text, unknown>;
}

/**
 * A list in document order. Adding items in order is cheap: each is compared only with the last.
 */
export class InDocumentOrder<T extends Placed> {
  #items: T[] = [];
  #removed = new Set<T>();
  #sorted = true;
  /** Whether any item is in a shadow tree: nodes of two trees are compared in flat-tree order. */
  #hasTrees = false;

  get size(): number {
    return this.#items.length - this.#removed.size;
  }

  /** @returns whether the item comes after all others */
  add(item: T): boolean {
    let last = this.#items.at(-1);
    // A removed item's position cannot be compared.
    while (last && this.#removed.delete(last)) {
      this.#items.pop();
      last = this.#items.at(-1);
    }
    this.#items.push(item);
    this.#hasTrees ||= firstNode(item).getRootNode() !== firstNode(item).ownerDocument;
    if (!last || this.#follows(item, last)) return this.#sorted;
    this.#sorted = false;
    return false;
  }

  delete(item: T): void {
    this.#removed.add(item);
  }

  /** Sorts again on the next read, since the page has moved an item. */
  mayBeUnsorted(): void {
    this.#sorted = false;
  }

  /** @returns the items in document order */
  all(): readonly T[] {
    this.#sweep();
    if (!this.#sorted) {
      this.#items.sort((a, b) => this.#compare(a, b));
      this.#sorted = true;
    }
    return this.#items;
  }

  #compare(one: T, other: T): number {
    if (one === other) return 0;
    return this.#follows(other, one) ? -1 : 1;
  }

  #follows(one: T, other: T): boolean {
    const follows = this.#hasTrees ? isDrawnAfter : isAfter;
    return follows(firstNode(one), firstNode(other));
  }

  #sweep(): void {
    if (this.#removed.size === 0) return;
    this.#items = this.#items.filter((item) => !this.#removed.has(item));
    this.#removed.clear();
  }
}

function firstNode({ nodes }: Placed): Text {
  const [node] = nodes.keys();
  return node!;
}

function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
