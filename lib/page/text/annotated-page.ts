import type { Matcher, Mention, PageContext, Scan } from '../../matching';
import { rangeOf } from './block-range';
import type { Block } from './blocks';
import type { Highlighter } from '../marks/highlighter';
import { InDocumentOrder } from './in-document-order';
import type { Amount } from '../../settings/settings';
import { MarkSelector } from '../marks/mark-selection';

/** A mention at its place on the page. */
export interface PlacedMention extends Mention {
  readonly block: Block;
  /** Static: live ranges make every later change of the page slower. */
  readonly range: StaticRange;
}

interface Entry {
  readonly block: Block;
  readonly scan: Scan;
  mentions: readonly PlacedMention[];
  /** As it was when last painted: a folded menu is read like any text, and counts for nothing. */
  visible: boolean;
  /** What the page had told when its mentions were resolved. */
  lesson: number;
}

/** Which mentions the reader wants marked. */
export interface MarkChoice {
  readonly amount: Amount;
  isWanted(mention: PlacedMention): boolean;
}

/** Longer texts are matched in steps, in UTF-16 units. */
const LONG_BLOCK = 10_000;

/** So many mentions of one page are kept, those read first: each mark costs time in every frame that changes one. docs/adr/0013 */
export const MOST_MENTIONS = 20_000;

/** What this page says about the pack: its blocks that hold mentions, kept in step with the DOM. */
export class AnnotatedPage {
  readonly #entries = new Map<Block, Entry>();
  /** Only text nodes of blocks with candidates. Not weak: thousands of weak keys make every collection of garbage long. */
  readonly #byNode = new Map<Text, Entry>();
  readonly #order = new InDocumentOrder<Entry>();
  readonly #painted = new Set<PlacedMention>();
  #mentions: readonly PlacedMention[] | null = [];
  #count = 0;
  /** Blocks behind all that are painted; what changes before them is painted from the start again. */
  #unpainted: Entry[] = [];
  #painter: { choice: MarkChoice; selector: MarkSelector; before: number } | null = null;
  /** How often the page has told something new. */
  #lessons = 0;
  /** Where reading began: what is found before it later changes no choice behind it. */
  #seam: Entry | 'next' | null = null;

  /**
   * @param matcher finds candidates in one text
   * @param context what the page as a whole tells
   * @param highlighter paints what is found
   */
  constructor(
    readonly matcher: Matcher,
    private readonly context: PageContext,
    private readonly highlighter: Highlighter,
  ) {}

  /**
   * Matches a block that was just read, in place of whatever its nodes belonged to before; a long
   * one in several steps.
   */
  *addInSteps(block: Block): Generator<void, void, undefined> {
    if (this.#count >= MOST_MENTIONS) return this.#forget(block);
    const { text } = block;
    const scan =
      text.length > LONG_BLOCK ? yield* this.matcher.scanInSteps(text) : this.matcher.scan(text);
    if (!this.#add(block, scan)) return;
    // What was found before may now be read otherwise. Thousands of blocks take more than a slice.
    const lesson = this.#lessons;
    for (const entry of this.#entries.values()) {
      if (entry.lesson >= lesson) continue;
      this.#resolve(entry, true);
      yield;
    }
  }

  /**
   * Takes in when the page was published: some labels name something else at other times.
   *
   * @param date `YYYY-MM-DD` or `YYYY-MM`; null where the page does not say
   */
  learnDate(date: string | null): void {
    if (!this.context.learnDate(date)) return;
    this.#lessons += 1;
    for (const entry of this.#entries.values()) this.#resolve(entry, true);
  }

  /** What is read next is what a reader sees first: what stands before it is read later. */
  beginHere(): void {
    this.#seam = 'next';
  }

  /** @returns whether it told something new about the page */
  #add(block: Block, scan: Scan): boolean {
    this.#forget(block);
    if (scan.candidates.length === 0) return false;
    const entry: Entry = { block, scan, mentions: [], visible: true, lesson: 0 };
    if (this.#seam === 'next') this.#seam = entry;
    this.#entries.set(block, entry);
    for (const piece of block.pieces) this.#byNode.set(piece.node, entry);
    if (this.#order.add(entry)) this.#unpainted.push(entry);
    else this.#painter = null;
    const grew = this.context.learn(scan);
    if (grew) this.#lessons += 1;
    this.#resolve(entry, false);
    return grew;
  }

  #forget(block: Block): void {
    for (const piece of block.pieces) this.drop(piece.node);
  }

  /**
   * Forgets the block that a text node belongs to, before its stale ranges are painted.
   *
   * @returns the block's text nodes, which are to be read again
   */
  drop(node: Text): readonly Text[] {
    const entry = this.#byNode.get(node);
    if (!entry) return [];
    this.#erase(entry, true);
    this.#entries.delete(entry.block);
    this.#order.delete(entry);
    for (const piece of entry.block.pieces) this.#byNode.delete(piece.node);
    return entry.block.pieces.map((piece) => piece.node);
  }

  /**
   * Paints what was found since the last time; with another choice than then, everything anew.
   *
   * @param choice compared by identity
   */
  paint(choice: MarkChoice): void {
    if (this.#painter?.choice !== choice) {
      this.#painter = { choice, selector: new MarkSelector(choice.amount), before: 0 };
      this.#unpainted = [...this.#order.all()];
    }
    const painter = this.#painter;
    for (const entry of this.#unpainted) {
      if (entry === this.#seam && choice.amount !== 'first')
        painter.selector = new MarkSelector(choice.amount);
      if (entry.mentions.length > 0) entry.visible = isVisible(entry.block);
      const wanted = entry.mentions.filter((mention) => choice.isWanted(mention));
      // Hidden mentions are all marked, ready to be shown, and do not count as earlier marks.
      const chosen = entry.visible
        ? painter.selector.choose(wanted, entry, entry.block.text, painter.before)
        : new Set(wanted);
      for (const mention of entry.mentions) this.#setPainted(mention, chosen.has(mention));
      painter.before += entry.block.text.length;
    }
    this.#unpainted = [];
  }

  /** @returns whether the mention is marked on the page, as far as its key is shown */
  isPainted(mention: PlacedMention): boolean {
    return this.#painted.has(mention);
  }

  /**
   * @param node a text node
   * @param offset UTF-16 offset into it
   * @returns the mentions that touch this place
   */
  mentionsAt(node: Text, offset: number): readonly PlacedMention[] {
    const entry = this.#byNode.get(node);
    const piece = entry?.block.pieces.find((one) => one.node === node);
    if (!entry || !piece) return [];
    const at = piece.start + offset;
    return entry.mentions.filter((mention) => mention.start <= at && at <= mention.end);
  }

  /** @returns all mentions in document order, marked or not */
  mentions(): readonly PlacedMention[] {
    this.#mentions ??= this.#order.all().flatMap((entry) => entry.mentions);
    return this.#mentions;
  }

  /** @returns all mentions of a mention's block, itself included, in reading order */
  mentionsBeside(mention: PlacedMention): readonly PlacedMention[] {
    return this.#entries.get(mention.block)?.mentions ?? [];
  }

  /** @returns whether a reader could see the mention when it was last painted */
  isVisible(mention: PlacedMention): boolean {
    return this.#entries.get(mention.block)?.visible ?? false;
  }

  /** @returns whether the mention still stands on the page */
  has(mention: PlacedMention): boolean {
    return this.#entries.get(mention.block)?.mentions.includes(mention) ?? false;
  }

  #resolve(entry: Entry, wasPainted: boolean): void {
    entry.lesson = this.#lessons;
    const room = MOST_MENTIONS - this.#count + entry.mentions.length;
    const mentions = this.context.resolve(entry.scan).slice(0, room);
    if (sameMentions(mentions, entry.mentions)) return;
    this.#erase(entry, wasPainted);
    entry.mentions = mentions.map((mention) => ({
      ...mention,
      block: entry.block,
      range: rangeOf(entry.block, mention),
    }));
    this.#count += mentions.length;
    this.#mentions = null;
    if (wasPainted) this.#painter = null;
  }

  #erase(entry: Entry, wasPainted: boolean): void {
    if (entry.mentions.length === 0) return;
    for (const mention of entry.mentions) this.#setPainted(mention, false);
    this.#count -= entry.mentions.length;
    entry.mentions = [];
    this.#mentions = null;
    // The next mention of a concept may now be the one to mark.
    if (wasPainted) this.#painter = null;
  }

  #setPainted(mention: PlacedMention, painted: boolean): void {
    if (painted === this.#painted.has(mention)) return;
    if (painted) {
      this.#painted.add(mention);
      this.highlighter.add(mention.key, mention.range);
    } else {
      this.#painted.delete(mention);
      this.highlighter.remove(mention.key, mention.range);
    }
  }
}

function isVisible(block: Block): boolean {
  return (
    block.pieces[0]!.node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false
  );
}

function sameMentions(a: readonly Mention[], b: readonly Mention[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (one, i) =>
        one.start === b[i]!.start && one.end === b[i]!.end && one.concept === b[i]!.concept,
    )
  );
}
