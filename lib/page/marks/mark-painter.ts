import type { Amount } from '../../settings/settings';
import type { MentionBlock, MentionListener } from '../text/mentions/mention-store';
import type { PlacedMention } from '../text/mentions/placed-mention';
import type { Highlighter } from './highlighter';
import { MarkSelector } from './mark-selection';
import type { Visibility } from './sight/visibility';

/** Which mentions the reader wants marked. */
export interface MarkChoice {
  readonly amount: Amount;
  isWanted(mention: PlacedMention): boolean;
}

/** Chooses the mentions of a page that are marked, and paints them. */
export class MarkPainter implements MentionListener {
  readonly #painted = new Set<PlacedMention>();
  /** Blocks added after all those processed; null if all blocks are to be processed again. */
  #appended: MentionBlock[] | null = [];
  #choice: MarkChoice | null = null;
  /** Identifies the current run while mentions are being chosen. */
  #run: object | null = null;
  #selector = new MarkSelector('every');
  /** Length of the processed blocks with mentions, in UTF-16 units. */
  #units = 0;
  /**
   * The first block in view of a page that was opened in its middle; 'next' before it is matched.
   */
  #firstInView: MentionBlock | 'next' | null = null;

  constructor(
    private readonly highlighter: Pick<Highlighter, 'add' | 'remove' | 'move' | 'moveAccents'>,
    private readonly visibility: Pick<Visibility, 'of'>,
  ) {}

  /** @returns whether the mention is marked on the page if its key is shown */
  isPainted(mention: PlacedMention): boolean {
    return this.#painted.has(mention);
  }

  /**
   * The next blocks are in view, and blocks before them follow later. The choice of first mentions
   * starts again here, so that no mark in view changes after the earlier blocks are matched.
   */
  beginInView(): void {
    this.#firstInView = 'next';
  }

  /** Chooses all mentions again after the visibility of some may have changed. */
  visibilityChanged(): void {
    this.#appended = null;
  }

  appended(block: MentionBlock): void {
    if (this.#firstInView === 'next') this.#firstInView = block;
    this.#appended?.push(block);
  }

  changed(): void {
    this.#appended = null;
  }

  removed(mention: PlacedMention): void {
    this.#setPainted(mention, false);
    this.highlighter.moveAccents(mention.key, mention.range, null);
  }

  moved(mention: PlacedMention, before: AbstractRange): void {
    const { key, range } = mention;
    this.highlighter.move(before, range);
    this.highlighter.moveAccents(key, before, range);
  }

  /**
   * Marks new mentions; chooses all again if the choice or earlier mentions have changed.
   *
   * @param blocks all blocks of the page, in document order
   * @param choice compared by identity
   */
  paint(blocks: readonly MentionBlock[], choice: MarkChoice): void {
    const steps = this.paintInSteps(blocks, choice);
    while (!steps.next().done);
  }

  /**
   * As `paint`, in steps, so that the caller can yield to the page. All marks change in the last
   * step, since each frame with changed marks is expensive.
   */
  *paintInSteps(
    blocks: readonly MentionBlock[],
    choice: MarkChoice,
  ): Generator<void, void, undefined> {
    const run = {};
    if (this.#choice !== choice || this.#run) this.#appended = null;
    this.#run = run;
    if (this.#appended === null) {
      this.#choice = choice;
      this.#restart();
      this.#appended = [...blocks];
    }
    const chosen = new Map<PlacedMention, boolean>();
    const added = this.#appended;
    this.#appended = [];
    for (const block of added) {
      if (block === this.#firstInView && choice.amount !== 'first') this.#restart();
      this.#choose(block, choice, chosen);
      yield;
    }
    // A newer run has started, or the blocks have changed: that run, or the next, chooses all
    // again.
    if (this.#run !== run) return;
    this.#run = null;
    if (this.#appended === null) return;
    for (const [mention, isChosen] of chosen) this.#setPainted(mention, isChosen);
  }

  #restart(): void {
    this.#selector = new MarkSelector(this.#choice!.amount);
    this.#units = 0;
  }

  #choose(entry: MentionBlock, choice: MarkChoice, into: Map<PlacedMention, boolean>): void {
    const { text } = entry.block;
    const wanted = entry.mentions.filter((mention) => choice.isWanted(mention));
    const shown = wanted.filter((mention) => this.visibility.of(mention) === 'shown');
    const chosen = this.#selector.choose(shown, entry, text, this.#units);
    // Folded mentions are all marked, since the reader may unfold them, and do not count as earlier
    // marks.
    for (const mention of wanted) if (this.visibility.of(mention) === 'folded') chosen.add(mention);
    for (const mention of entry.mentions) into.set(mention, chosen.has(mention));
    this.#units += text.length;
  }

  #setPainted(mention: PlacedMention, painted: boolean): void {
    if (painted === this.#painted.has(mention)) return;
    if (painted) {
      this.#painted.add(mention);
      this.highlighter.add(mention.key, mention.range);
    } else {
      this.#painted.delete(mention);
      this.highlighter.remove(mention.range);
    }
  }
}
