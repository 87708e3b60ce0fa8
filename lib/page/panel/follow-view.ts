import type { PageView } from '../../report/reading-list';
import type { PlacedMention } from '../text/mentions/placed-mention';
import { linesOf } from '../marks/hit-test';
import type { MentionIds } from './reading-list';

/** Distance of the line that a reader reads from the viewport's top, as a share of its height. */
const READING_HEIGHT = 0.3;

/** Places are measured again if distances between them have changed by more than this, CSS px. */
const TOLERANCE_PX = 4;

/**
 * Places of the listed mentions, measured once: while the page scrolls, all places are computed
 * from the box of one mention, whichever element scrolls.
 */
export class MentionPlaces {
  #mentions: readonly PlacedMention[] = [];
  /** Upper edges at the time of measuring, in viewport CSS px. */
  #tops: number[] = [];
  #extent = 1;

  constructor(private readonly ids: MentionIds) {}

  /**
   * @param mentions in document order
   * @param count how many of them are listed and measured; the last mention is always the end of
   *   the scale
   */
  measure(mentions: readonly PlacedMention[], count: number): void {
    this.#mentions = mentions.slice(0, count);
    let last = 0;
    // A mention without a box gets the place of the one before it.
    this.#tops = this.#mentions.map((mention) => (last = topOf(mention) ?? last));
    const end = mentions.at(-1);
    this.#extent = Math.max(1, ((end && topOf(end)) ?? last) - (this.#tops[0] ?? 0));
  }

  /**
   * @returns positions of the measured mentions between the page's first and last one, from 0 to 1
   */
  positions(): ReadonlyMap<PlacedMention, number> {
    return new Map(this.#mentions.map((mention, i) => [mention, this.#share(this.#tops[i]!)]));
  }

  /** @returns whether places have changed since they were measured, other than by scrolling */
  get isStale(): boolean {
    const first = this.#scrolled(0);
    const last = this.#scrolled(this.#mentions.length - 1);
    return first !== null && last !== null && Math.abs(first - last) > TOLERANCE_PX;
  }

  /**
   * @param current the mention that the reader went to, or null
   * @param holds whether the reader has stayed there, even if it is not in view yet
   */
  view(current: PlacedMention | null, holds: boolean): PageView {
    const scrolled = this.#scrolled(0) ?? 0;
    const at =
      holds && current
        ? current
        : this.#readAt(innerHeight * READING_HEIGHT - scrolled, innerHeight - scrolled);
    return {
      from: this.#share(-scrolled),
      to: this.#share(innerHeight - scrolled),
      at: at && this.ids.of(at),
      current: current && this.ids.of(current),
    };
  }

  /** Finds the last mention above the reading line, or the first below it that is in view. */
  #readAt(line: number, bottom: number): PlacedMention | null {
    const below = this.#tops.findIndex((top) => top > line);
    const last = below < 0 ? this.#tops.length - 1 : below - 1;
    if (last >= 0) return this.#mentions[last]!;
    return this.#tops[0] !== undefined && this.#tops[0] < bottom ? this.#mentions[0]! : null;
  }

  #scrolled(index: number): number | null {
    const mention = this.#mentions[index];
    const top = mention && topOf(mention);
    return top === undefined ? null : top - this.#tops[index]!;
  }

  #share(top: number): number {
    return Math.min(1, Math.max(0, (top - (this.#tops[0] ?? 0)) / this.#extent));
  }
}

function topOf(mention: PlacedMention): number | undefined {
  return linesOf(mention)[0]?.top;
}
