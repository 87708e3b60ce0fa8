import { hostOf } from './flat-tree';

/**
 * Watches which slot of an open shadow root takes each child of its host. A slot that comes, goes or gets
 * another name moves text about, and no mutation of that text tells so.
 */
export class SlotWatch {
  readonly #slots = new WeakMap<Node, HTMLSlotElement | null>();
  readonly #stop = new AbortController();

  /** @param onMoved called with a child of a host that is in another slot now, or in none any more */
  constructor(private readonly onMoved: (node: Node) => void) {}

  watch(root: ShadowRoot): void {
    this.#look(root);
    root.addEventListener('slotchange', this.#onSlotChange, { signal: this.#stop.signal });
  }

  /** Something was taken from a node: a slot that has left its tree says nothing there. */
  nodesRemoved(from: Node): void {
    const root = from.getRootNode();
    if (hostOf(root)) this.#lookAgain(root as ShadowRoot);
  }

  stop(): void {
    this.#stop.abort();
  }

  readonly #onSlotChange = ({ currentTarget }: Event): void =>
    this.#lookAgain(currentTarget as ShadowRoot);

  #lookAgain(root: ShadowRoot): void {
    for (const node of this.#look(root)) this.onMoved(node);
  }

  /** @returns the children that were known in another slot */
  #look({ host }: ShadowRoot): readonly Node[] {
    const moved: Node[] = [];
    for (const node of host.childNodes) {
      const { assignedSlot = null } = node as Node & { assignedSlot?: HTMLSlotElement | null };
      const before = this.#slots.get(node);
      if (before !== undefined && before !== assignedSlot) moved.push(node);
      this.#slots.set(node, assignedSlot);
    }
    return moved;
  }
}
