import { hostOf } from './flat-tree';

/**
 * Watches the slot of each child of shadow hosts. A slot that is added, removed or renamed moves
 * text without a mutation of that text.
 */
export class SlotWatch {
  readonly #slots = new WeakMap<Node, HTMLSlotElement | null>();
  readonly #stop = new AbortController();

  /** @param onMoved called with a host's child whose slot has changed or is gone */
  constructor(private readonly onMoved: (node: Node) => void) {}

  watch(root: ShadowRoot): void {
    this.#look(root);
    root.addEventListener('slotchange', this.#onSlotChange, { signal: this.#stop.signal });
  }

  /** Children of a node were removed: a removed slot dispatches no `slotchange`. */
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

  /** @returns the children whose slot has changed */
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
