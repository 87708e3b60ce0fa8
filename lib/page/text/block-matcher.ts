import { MOST_BLOCKS, PART_UNITS, type Engine, type Matched } from '../engine/engine';
import { isAsRead, type Block } from './blocks';
import type { MentionStore } from './mentions/mention-store';

/** Facts that grow while open blocks are asked for again open others: after this many rounds it is left at that. */
const MOST_ROUNDS = 3;

/** Has blocks matched in parts, and keeps what is found in them. */
export class BlockMatcher {
  /** Counts each growth of the page's facts. */
  #factsVersion = 0;
  /** What the background has worked for this page so far, ms. */
  worked = 0;

  constructor(
    private readonly engine: Engine,
    private readonly store: MentionStore,
  ) {}

  /**
   * @param blocks in the order in which they are wanted
   * @param onPart called after each part with how much text has been matched, in UTF-16 units; the
   *   next part waits for what it returns
   * @param signal stops between two parts
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
   * Matches blocks again that came open, if the page has told more since.
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

  /** Keeps the answer for some blocks, those apart that the page has changed meanwhile. */
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
 * @param most what it may hold, in UTF-16 units
 * @returns how many blocks make one part of a page: at least one, if any is left
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
