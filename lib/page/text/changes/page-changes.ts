import { HOST_NAME } from '../../host-name';
import { ChangedNodes, runsAround, textNodesIn } from './changed-nodes';
import type { MentionStore } from '../mentions/mention-store';
import type { Run } from '../shadow-trees/flat-tree';

/** Text removed from a node, and nodes added to it. */
interface Exchange {
  readonly removed: Text[];
  readonly added: Node[];
}

/**
 * The page's changes since it was last read. Marks of removed or moved text are removed or moved at
 * once, without reading.
 */
export class PageChanges {
  readonly #dirty = new ChangedNodes();
  /** Elements whose readability may have changed (hidden, contenteditable, role). */
  #attributeChanged = new Set<Node>();

  /** @param store the page's mentions */
  constructor(private readonly store: MentionStore) {}

  /** Whether there is something to read again. */
  get isAny(): boolean {
    return this.#dirty.size + this.#attributeChanged.size > 0 || this.store.isChanged;
  }

  /** A node is to be read again. */
  add(node: Node): void {
    this.#dirty.add(node);
  }

  /**
   * @param records the page's mutations
   * @param onRemoved called with each node whose children were removed
   */
  note(records: readonly MutationRecord[], onRemoved: (from: Node) => void): void {
    const exchanges = new Map<Node, Exchange>();
    for (const record of records) {
      const { type, target } = record;
      if (type === 'attributes') this.#attributeChanged.add(target);
      else if (type === 'characterData') {
        this.store.textChanged(target as Text);
        this.#dirty.add(target);
      } else if (!isOfHost(record)) {
        this.#noteChildren(record, exchanges);
        if (record.removedNodes.length > 0) onRemoved(target);
      }
    }
    for (const [from, { removed, added }] of exchanges)
      if (removed.length > 0) this.#noteRemoved(removed, from, added);
  }

  /** A shadow tree was removed from the page. */
  noteGone(root: Node): void {
    this.#noteRemoved(this.#knownIn(root), root, []);
  }

  /** A node has changed its slot, or has got a shadow root. */
  drawnElsewhere(node: Node): void {
    this.#dirty.add(node);
    for (const text of textNodesIn(node)) this.store.mayHaveChanged(text);
  }

  /**
   * Marks the lines around changed elements for reading: after an element is hidden, “PactJapan”
   * may be “Pact”.
   */
  *markAttributeChanges(): Generator<void, void, undefined> {
    const elements = this.#attributeChanged;
    this.#attributeChanged = new Set();
    for (const element of elements) {
      this.#dirty.add(element);
      this.#dirty.addLineAround(element.previousSibling, element.nextSibling, element.parentNode);
      for (const text of textNodesIn(element)) {
        this.store.mayHaveChanged(text);
        yield;
      }
    }
  }

  /**
   * Takes all nodes that are to be read again.
   *
   * @param into receives their runs
   * @returns steps that find the runs
   */
  takeRuns(into: Run[]): Generator<void, void, undefined> {
    return runsAround(this.#dirty.take(), into);
  }

  #noteChildren(record: MutationRecord, exchanges: Map<Node, Exchange>): void {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    let exchange = exchanges.get(target);
    if (!exchange) exchanges.set(target, (exchange = { removed: [], added: [] }));
    for (const node of removedNodes) {
      exchange.removed.push(...this.#knownIn(node));
      this.#dirty.delete(node);
    }
    for (const node of addedNodes) {
      exchange.added.push(node);
      this.#dirty.add(node);
    }
    this.#dirty.addLineAround(previousSibling, nextSibling, target);
  }

  #knownIn(node: Node): Text[] {
    return textNodesIn(node).filter((text) => this.store.knows(text));
  }

  /**
   * Removes ranges of removed text at once: Firefox paints no range of a highlight that holds a
   * stale one. Marks stay if the added text has the same words.
   */
  #noteRemoved(texts: readonly Text[], from: Node, added: readonly Node[]): void {
    const candidates = added.filter((node) => node.isConnected).flatMap(textNodesIn);
    for (const other of this.store.nodesRemoved(texts, from, candidates)) this.#dirty.add(other);
  }
}

/** @returns whether only our own host element was added or removed, which has no text */
function isOfHost({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(
    (node) => (node as Element).localName === HOST_NAME,
  );
}
