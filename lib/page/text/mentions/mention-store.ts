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

/** What is done at once if the store changes: stale ranges may not be painted. */
export interface MentionListener {
  /** A block came after all others. */
  appended(block: MentionBlock): void;
  /** Mentions came or went elsewhere. */
  changed(): void;
  /** The mention's range is stale or its mention is gone. */
  removed(mention: PlacedMention): void;
  /** @param before the range that the mention had */
  moved(mention: PlacedMention, before: AbstractRange): void;
}

/** At most this many mentions of one page are kept, those read first: each mark costs time in every frame that changes one. docs/adr/0013 */
export const MOST_MENTIONS = 20_000;

/** Blocks without mentions are kept only to be asked for again, and only while there are fewer than this. */
const MOST_BLOCKS = 20_000;

/** Removed text is looked for in this many text nodes that came in its place. */
const MOST_CANDIDATES = 100;

/** The mentions of one page by block, in document order, kept through changes of the page's text. */
export class MentionStore {
  readonly #blocks = new KnownBlocks();
  readonly #lost = new LostMentions();
  /** Blocks that the page has changed since the reading that goes on, or the last one, started. */
  #changed = new Set<KnownBlock>();
  /** Blocks that were changed before it and have not been read yet. */
  #unread = new Set<KnownBlock>();
  #mentions: readonly PlacedMention[] | null = [];
  #count = 0;

  constructor(private readonly listener: MentionListener) {}

  /** @returns all mentions in document order, marked or not */
  mentions(): readonly PlacedMention[] {
    this.#mentions ??= this.#blocks.all().flatMap((known) => known.mentions);
    return this.#mentions;
  }

  /** @returns the blocks that hold mentions, or may, in document order */
  blocks(): readonly MentionBlock[] {
    return this.#blocks.all();
  }

  /**
   * @param node a text node
   * @param offset UTF-16 offset into it
   * @returns the mentions that touch this place
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

  /** @returns the mentions that have words in a text node */
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

  /** @returns whether the page has changed the mention's words, and they have not been read again */
  isLost(mention: PlacedMention): boolean {
    return this.#lost.has(mention);
  }

  /** @returns whether mentions of the block would not be too many, or it is known already */
  hasRoomFor({ pieces }: Block): boolean {
    return (
      this.#count < MOST_MENTIONS || pieces.some(({ node }) => this.#blocks.at(node) !== undefined)
    );
  }

  /** Whether the page has changed blocks that were not read again. */
  get isChanged(): boolean {
    return this.#changed.size + this.#lost.size > 0;
  }

  /**
   * Keeps the mentions of a block that was just read, in place of what its nodes held before. A
   * mention that was there before, with the same words, is kept as the same object.
   *
   * @param found in order, none over another
   * @param isOpen whether it is to be asked for again if the page's facts grow
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

  /** @returns blocks that may read otherwise by a later version of the page's facts */
  openBlocks(factsVersion: number): readonly Block[] {
    return this.#blocks
      .all()
      .filter((known) => known.isOpen && known.factsVersion < factsVersion)
      .map(({ block }) => block);
  }

  /** A reading of what the page has changed starts. */
  beginReading(): void {
    this.#unread = this.#changed;
    this.#changed = new Set();
    this.#lost.beginReading();
  }

  /** A reading is done: what it has not found again is gone. */
  endReading(): void {
    for (const known of this.#unread) this.#drop(known);
    this.#unread.clear();
    this.#lost.settle();
  }

  /** @returns whether the text node is of a block that holds mentions, or may */
  knows(node: Text): boolean {
    return this.#blocks.at(node) !== undefined;
  }

  /** The page has changed the text of a node: mentions in it stay if their words do. */
  textChanged(node: Text): void {
    const known = this.#blocks.at(node);
    if (known) this.#replaceNode(known, node, node);
  }

  /**
   * The page has taken text nodes away.
   *
   * @param nodes known ones
   * @param from what they were taken from
   * @param added text nodes that the page has put there meanwhile: they may have the same words
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
    // What was put elsewhere still has its words.
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

  /** What is in a node may be read otherwise now, or no longer: its marks stay until it is. */
  mayHaveChanged(node: Text): void {
    const known = this.#blocks.at(node);
    if (known) this.#changed.add(known);
  }

  #blockOf(mention: PlacedMention): KnownBlock | undefined {
    return this.#blocks.at(mention.range.startContainer as Text);
  }

  /** @param before mentions that the block's nodes held; the one that this is, if any, is taken out */
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
