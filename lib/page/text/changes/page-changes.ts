import { HOST_NAME } from '../../host-name';
import { ChangedNodes, runsAround, textNodesIn } from './changed-nodes';
import type { MentionStore } from '../mentions/mention-store';
import type { Run } from '../shadow-trees/flat-tree';

/** What was taken from a node, and what was put into it. */
interface Exchange {
  readonly removed: Text[];
  readonly added: Node[];
}

/**
 * What the page has changed since it was last read. Marks of what is gone or has moved are taken away or
 * moved at once; nothing is read for that.
 */
export class PageChanges {
  readonly #dirty = new ChangedNodes();
  /** Elements whose attributes say now that they are read, or that they are not. */
  #attributeChanged = new Set<Node>();

  /** @param store what to keep in step */
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
   * @param records what the page has changed
   * @param onRemoved called with each node that children were taken from
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

  /** A shadow tree is no longer on the page. */
  noteGone(root: Node): void {
    this.#noteRemoved(this.#knownIn(root), root, []);
  }

  /** A node is in another slot now, or in none, or shows a shadow tree in place of its children. */
  drawnElsewhere(node: Node): void {
    this.#dirty.add(node);
    for (const text of textNodesIn(node)) this.store.mayHaveChanged(text);
  }

  /** An element that is hidden now is not read, but the line that it was in is: “PactJapan” may now be “Pact”. */
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
   * Forgets all that is to be read again.
   *
   * @param into gets the runs that it belongs to
   * @returns steps that find them
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
   * Ranges of removed text go at once: Firefox paints no range of a highlight that holds a stale one.
   * What the page has put in its place may be the same words, so that their marks stay.
   */
  #noteRemoved(texts: readonly Text[], from: Node, added: readonly Node[]): void {
    const candidates = added.filter((node) => node.isConnected).flatMap(textNodesIn);
    for (const other of this.store.nodesRemoved(texts, from, candidates)) this.#dirty.add(other);
  }
}

/** @returns whether only our own host element has come or gone, which has no text and is in no line */
function isOfHost({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every(
    (node) => (node as Element).localName === HOST_NAME,
  );
}
