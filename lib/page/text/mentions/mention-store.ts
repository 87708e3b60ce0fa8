import type { Mention } from '../../../matching/types';
import { rangeIn, type Block } from '../blocks';
import { blockElementOf } from '../element-roles';
import { KnownBlocks, type KnownBlock, type MovingMention } from './known-blocks';
import { LostMentions } from './lost-mentions';
import type { PlacedMention } from './placed-mention';
import { isIn, isSameRange, rangeOfSameWords, sameMention } from './words-in-nodes';

/** A block with its mentions. */
export interface MentionBlock {
  readonly block: Block;
  readonly mentions: readonly PlacedMention[];
}

/** Called at once after the store changes, since stale ranges must not be painted. */
export interface MentionListener {
  /** A block was added after all others. */
  appended(block: MentionBlock): void;
  /** Mentions were added or removed elsewhere. */
  changed(): void;
  /** The mention was removed, or its range is stale. */
  removed(mention: PlacedMention): void;
  /** @param before the range that the mention had */
  moved(mention: PlacedMention, before: AbstractRange): void;
}

/**
 * At most this many mentions of a page are kept, the first ones read: each mark costs time in every
 * frame that changes one. docs/adr/0013
 */
export const MOST_MENTIONS = 20_000;

/** Limit on stored blocks without mentions, which are kept only to be matched again. */
const MOST_BLOCKS = 20_000;

/** Removed text is searched in at most this many added text nodes. */
const MOST_CANDIDATES = 100;

/** The mentions of one page by block, in document order, kept up to date with the page's text. */
export class MentionStore {
  readonly #blocks = new KnownBlocks();
  readonly #lost = new LostMentions();
  /** Blocks changed since the current reading, or the last one, started. */
  #changed = new Set<KnownBlock>();
  /** Blocks changed before that and not read yet. */
  #unread = new Set<KnownBlock>();
  #mentions: readonly PlacedMention[] | null = [];
  #count = 0;

  constructor(private readonly listener: MentionListener) {}

  /** @returns all mentions in document order, marked or not */
  mentions(): readonly PlacedMention[] {
    this.#mentions ??= this.#blocks.all().flatMap((known) => known.mentions);
    return this.#mentions;
  }

  /** @returns the blocks with mentions or possible mentions, in document order */
  blocks(): readonly MentionBlock[] {
    return this.#blocks.all();
  }

  /**
   * @param node a text node
   * @param offset UTF-16 offset into it
   * @returns the mentions at this place, ends included
   */
  mentionsAt(node: Text, offset: number): readonly PlacedMention[] {
    return this.mentionsIn(node).filter(({ range }) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      return (
        (node !== startContainer || startOffset <= offset) &&
        (node !== endContainer || offset <= endOffset)
      );
    });
  }

  /** @returns the mentions with words in a text node */
  mentionsIn(node: Text): readonly PlacedMention[] {
    const mentions = this.#blocks.at(node)?.mentions ?? [];
    return mentions.filter((mention) => isIn(mention, node));
  }

  /** @returns all mentions of a mention's block, itself included, in reading order */
  mentionsBeside(mention: PlacedMention): readonly PlacedMention[] {
    return this.#blockOf(mention)?.mentions ?? [];
  }

  /** @returns whether the mention is on the page */
  has(mention: PlacedMention): boolean {
    return this.#blockOf(mention)?.mentions.includes(mention) ?? false;
  }

  /** @returns whether the page has changed the mention's words since they were read */
  isLost(mention: PlacedMention): boolean {
    return this.#lost.has(mention);
  }

  /** @returns whether the block is known already, or there is room for more mentions */
  hasRoomFor({ pieces }: Block): boolean {
    return (
      this.#count < MOST_MENTIONS || pieces.some(({ node }) => this.#blocks.at(node) !== undefined)
    );
  }

  /** Whether there are changed blocks that were not read again. */
  get isChanged(): boolean {
    return this.#changed.size + this.#lost.size > 0;
  }

  /**
   * Stores the mentions of a block that was just read and replaces the earlier ones of its nodes.
   * An earlier mention with the same words stays the same object.
   *
   * @param found in order, without overlaps
   * @param isOpen whether it is to be matched again if the page's facts grow
   */
  put(block: Block, found: readonly Mention[], isOpen: boolean, factsVersion: number): void {
    const [known, ...others] = this.#blocks.among(block);
    for (const other of others) this.#drop(other);
    const room = MOST_MENTIONS - this.#count + (known?.mentions.length ?? 0);
    const isKept = found.length > 0 || (isOpen && this.#blocks.size < MOST_BLOCKS);
    if (known && !isKept) return this.#drop(known);
    if (!isKept) return;
    const before = new Set(known?.mentions);
    const mentions = found.slice(0, room).map((mention) => this.#place(mention, block, before));
    if (!known) return this.#add({ block, mentions, nodes: new Map(), isOpen, factsVersion });
    this.#lose(known, before, document, true);
    const isSame =
      mentions.length === known.mentions.length &&
      mentions.every((mention, i) => mention === known.mentions[i]);
    this.#count += mentions.length - known.mentions.length;
    Object.assign(known, { block, mentions, isOpen, factsVersion });
    this.#blocks.setNodes(known);
    this.#unread.delete(known);
    if (!isSame) this.#noteChange();
  }

  #add(known: KnownBlock): void {
    this.#count += known.mentions.length;
    this.#mentions = null;
    if (this.#blocks.add(known)) this.listener.appended(known);
    else this.listener.changed();
  }

  /**
   * @returns whether a block that was just read is known, with the same nodes and words, so that it
   *   need not be matched again
   */
  confirm({ text, pieces }: Block): boolean {
    const known = this.#blocks.at(pieces[0]!.node);
    const isSame =
      known !== undefined &&
      known.block.text === text &&
      known.block.pieces.length === pieces.length &&
      pieces.every(({ node }, i) => node === known.block.pieces[i]!.node);
    if (isSame) this.#unread.delete(known);
    return isSame;
  }

  /** @returns open blocks that were matched with an earlier facts version */
  openBlocks(factsVersion: number): readonly Block[] {
    return this.#blocks
      .all()
      .filter((known) => known.isOpen && known.factsVersion < factsVersion)
      .map(({ block }) => block);
  }

  /** Starts a reading of the page's changes. */
  beginReading(): void {
    this.#unread = this.#changed;
    this.#changed = new Set();
    this.#lost.beginReading();
  }

  /** Ends a reading: mentions that it has not found again are removed. */
  endReading(): void {
    for (const known of this.#unread) this.#drop(known);
    this.#unread.clear();
    this.#lost.settle();
  }

  /** @returns whether the text node is in a block with mentions or possible mentions */
  knows(node: Text): boolean {
    return this.#blocks.at(node) !== undefined;
  }

  /** The text of a node has changed: mentions stay if their words are unchanged. */
  textChanged(node: Text): void {
    const known = this.#blocks.at(node);
    if (known) this.#replaceNode(known, node, node);
  }

  /**
   * The page has removed text nodes.
   *
   * @param nodes known ones
   * @param from their former parent
   * @param added text nodes that the page has added there, perhaps with the same words
   * @returns other text nodes of their blocks
   */
  nodesRemoved(nodes: readonly Text[], from: Node, added: readonly Text[]): readonly Text[] {
    const others: Text[] = [];
    const candidates = added.slice(0, MOST_CANDIDATES);
    for (const node of nodes) {
      const known = this.#blocks.at(node);
      if (!known) continue;
      const after = node.isConnected ? node : this.#withSameWords(known, node, candidates);
      if (after) this.#replaceNode(known, node, after);
      else others.push(...this.#removeNode(known, node, from));
    }
    // Moved text still has its words.
    this.#blocks.mayBeUnsorted();
    this.#noteChange();
    return others;
  }

  #withSameWords(known: KnownBlock, node: Text, candidates: readonly Text[]): Text | undefined {
    const mentions = known.mentions.filter((mention) => isIn(mention, node));
    const length = known.nodes.get(node)!;
    return candidates.find(
      (after) =>
        !this.#blocks.at(after) &&
        mentions.some((mention) => rangeOfSameWords(mention, after, after.length - length)),
    );
  }

  #replaceNode(known: KnownBlock, before: Text, after: Text): void {
    this.#changed.add(known);
    const added = after.length - known.nodes.get(before)!;
    this.#blocks.replaceNode(known, before, after);
    const lost = new Set<MovingMention>();
    for (const mention of known.mentions.filter((one) => isIn(one, before))) {
      const range = rangeOfSameWords(mention, after, added);
      if (range) this.#move(mention, range);
      else lost.add(mention);
    }
    this.#lose(known, lost, blockElementOf(after) ?? document, false);
  }

  #removeNode(known: KnownBlock, node: Text, from: Node): readonly Text[] {
    this.#changed.add(known);
    this.#blocks.forgetNode(known, node);
    const lost = new Set(known.mentions.filter((one) => isIn(one, node)));
    this.#lose(known, lost, blockElementOf(from) ?? document, false);
    if (known.nodes.size === 0) this.#drop(known);
    return [...known.nodes.keys()];
  }

  /** A node may now be read differently, or not at all: its marks stay until it is read again. */
  mayHaveChanged(node: Text): void {
    const known = this.#blocks.at(node);
    if (known) this.#changed.add(known);
  }

  #blockOf(mention: PlacedMention): KnownBlock | undefined {
    return this.#blocks.at(mention.range.startContainer as Text);
  }

  /**
   * @param before earlier mentions of the block's nodes; if this is one of them, it is removed
   *   there
   */
  #place(mention: Mention, block: Block, before: Set<MovingMention>): MovingMention {
    const range = rangeIn(block, mention.start, mention.end);
    const same = sameMention(mention, block, range, before);
    if (same) before.delete(same);
    const known: MovingMention | undefined =
      same ?? this.#lost.claim(mention, block.text, range.startContainer);
    if (!known) return { ...mention, block, range };
    if (same && !isSameRange(same.range, range)) this.#move(same, range);
    return Object.assign(known, mention, { block, range: same ? same.range : range });
  }

  #move(mention: MovingMention, range: StaticRange): void {
    const before = mention.range;
    mention.range = range;
    if (range !== before) this.listener.moved(mention, before);
  }

  /** @param place where they may be found again */
  #lose(
    known: KnownBlock,
    mentions: ReadonlySet<MovingMention>,
    place: Node,
    isRead: boolean,
  ): void {
    if (mentions.size === 0) return;
    for (const mention of mentions) {
      this.listener.removed(mention);
      this.#lost.add(mention, place, isRead);
    }
    known.mentions = known.mentions.filter((mention) => !mentions.has(mention));
    this.#count -= mentions.size;
    this.#noteChange();
  }

  #drop(known: KnownBlock): void {
    this.#lose(known, new Set(known.mentions), document, true);
    this.#blocks.delete(known);
    this.#changed.delete(known);
    this.#unread.delete(known);
  }

  #noteChange(): void {
    this.#mentions = null;
    this.listener.changed();
  }
}
