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

/** Chooses which mentions of a page are marked, and paints them. */
export class MarkPainter implements MentionListener {
  readonly #painted = new Set<PlacedMention>();
  /** Blocks after all that have been chosen from; null if all are to be chosen from again. */
  #appended: MentionBlock[] | null = [];
  #choice: MarkChoice | null = null;
  /** Set while mentions are being chosen. */
  #run: object | null = null;
  #selector = new MarkSelector('every');
  /** How much text of the blocks that hold mentions was chosen from, in UTF-16 units. */
  #units = 0;
  /** The first block in view when the page was opened in its middle; 'next' before it has been matched. */
  #firstInView: MentionBlock | 'next' | null = null;

  constructor(
    private readonly highlighter: Pick<Highlighter, 'add' | 'remove' | 'move' | 'moveAccents'>,
    private readonly visibility: Pick<Visibility, 'of'>,
  ) {}

  /** @returns whether the mention is marked on the page, as far as its key is shown */
  isPainted(mention: PlacedMention): boolean {
    return this.#painted.has(mention);
  }

  /**
   * Blocks that come next are in view, those before them come later: choosing starts again here, so
   * that no mark in view changes when what comes before it is known.
   */
  beginInView(): void {
    this.#firstInView = 'next';
  }

  /** Other mentions may be visible than before: all are chosen again. */
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
   * Marks what has come since the last time; if the choice is another or earlier mentions have changed,
   * all is chosen again.
   *
   * @param blocks all of the page, in document order
   * @param choice compared by identity
   */
  paint(blocks: readonly MentionBlock[], choice: MarkChoice): void {
    const steps = this.paintInSteps(blocks, choice);
    while (!steps.next().done);
  }

  /**
   * As `paint`, in steps between which the page may have its turn. All marks change in the last one, since
   * each frame in which some do costs the page much.
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
    // Another one has begun, or what was chosen from has changed: that one, or the next, chooses all again.
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
    // What is folded is all marked, ready to be opened, and does not count as an earlier mark.
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
