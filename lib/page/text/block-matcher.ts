import { MOST_BLOCKS, PART_UNITS, type Engine, type Matched } from '../engine/engine';
import { isAsRead, type Block } from './blocks';
import type { MentionStore } from './mentions/mention-store';

/**
 * Matching open blocks again can add facts, which opens more blocks. Stop after this many rounds.
 */
const MOST_ROUNDS = 3;

/** Matches blocks in parts and stores their mentions. */
export class BlockMatcher {
  /** Counts each growth of the page's facts. */
  #factsVersion = 0;
  /** Time that the background has spent on this page, ms. */
  worked = 0;

  constructor(
    private readonly engine: Engine,
    private readonly store: MentionStore,
  ) {}

  /**
   * @param blocks in the order in which they are matched
   * @param onPart called after each part with the length of the text matched so far, in UTF-16
   *   units; the next part waits for the promise that it returns
   * @param signal stops matching between two parts
   * @throws EngineGone
   */
  async match(
    blocks: readonly Block[],
    onPart: (units: number) => Promise<unknown> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    let units = 0;
    for (let at = 0; at < blocks.length && !signal.aborted;) {
      const count = partOf(blocks, at);
      const part = blocks.slice(at, at + count).filter((block) => this.store.hasRoomFor(block));
      at += count;
      if (part.length === 0) continue;
      const matched = await this.engine.match(part.map(({ text }) => text));
      if (signal.aborted) return;
      this.take(part, matched);
      units += part.reduce((sum, { text }) => sum + text.length, 0);
      await onPart(units);
    }
  }

  /**
   * Matches open blocks again if the page's facts have grown since.
   *
   * @throws EngineGone
   */
  async matchOpen(signal: AbortSignal): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const open = this.store.openBlocks(this.#factsVersion);
      if (open.length === 0) return;
      await this.match(open, () => undefined, signal);
    }
  }

  /** Stores the mentions of some blocks, except blocks that the page has changed meanwhile. */
  take(blocks: readonly Block[], { mentions, open, grew, ms }: Matched): void {
    this.worked += ms;
    if (grew) this.#factsVersion += 1;
    const isOpen = new Set(open);
    blocks.forEach((block, i) => {
      const found = mentions[i] ?? [];
      if ((found.length === 0 && !isOpen.has(i)) || isAsRead(block))
        this.store.put(block, found, isOpen.has(i), this.#factsVersion);
    });
  }
}

/**
 * @param from index of the part's first block
 * @param most its greatest length, in UTF-16 units
 * @returns the number of blocks in the part: at least one, if any is left
 */
export function partOf(
  blocks: readonly Pick<Block, 'text'>[],
  from = 0,
  most = PART_UNITS,
): number {
  let count = 0;
  for (let units = 0; from + count < blocks.length && count < MOST_BLOCKS; count++) {
    units += blocks[from + count]!.text.length;
    if (count > 0 && units > most) break;
  }
  return count;
}
