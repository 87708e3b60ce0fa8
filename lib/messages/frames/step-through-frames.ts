/** Steps of a reader through the mentions of a tab: those of its page and of its frames. */
import { sendToPage } from '../send-to-page';
import type { ReaderPlace } from '../protocol';
import { framesOf } from './tab-frames';

/** A document of a tab that has mentions to step to. */
interface FrameStop extends ReaderPlace {
  /** The frame's id; 0 is the page itself. */
  readonly frame: number;
}

/**
 * Moves the reader's place to the next or previous mention of a tab. After the last mention of one
 * document comes the first of the next document, and after the last document the first.
 *
 * @param tab the tab's id
 */
export async function stepThroughFrames(tab: number, by: 1 | -1): Promise<void> {
  const stops = await stopsOf(tab, null);
  const here = stops.findIndex(({ at }) => at >= 0);
  const { frame, count, at } = stops[Math.max(0, here)] ?? { frame: 0, count: 0, at: -1 };
  const isAtEdge = here >= 0 && at === (by === 1 ? count - 1 : 0);
  if (!isAtEdge || stops.length === 1) {
    await sendToPage(tab, { type: 'step-mention', by }, frame);
    return;
  }
  await sendToPage(tab, { type: 'leave-place' }, frame);
  const next = stops[(here + by + stops.length) % stops.length]!;
  await sendToPage(tab, { type: 'step-mention', by, fromEdge: true }, next.frame);
}

/**
 * Opens or closes the card of the mention that the reader is at, in any document of a tab.
 *
 * @param tab the tab's id
 */
export async function toggleCardInFrames(tab: number): Promise<void> {
  const stops = await stopsOf(tab, null);
  const here = stops.find(({ at }) => at >= 0) ?? stops[0];
  await sendToPage(tab, { type: 'toggle-card' }, here?.frame);
}

/**
 * Moves the reader's place to the next mention of a concept, in any document of a tab.
 *
 * @param tab the tab's id
 */
export async function jumpInFrames(tab: number, concept: string): Promise<void> {
  const stops = await stopsOf(tab, concept);
  const here = stops.findIndex(({ at }) => at >= 0);
  const isAtEnd = here >= 0 && stops[here]!.at === stops[here]!.count - 1;
  if (isAtEnd && stops.length > 1)
    await sendToPage(tab, { type: 'leave-place' }, stops[here]!.frame);
  const next = stops[(Math.max(0, here) + (isAtEnd ? 1 : 0)) % Math.max(1, stops.length)];
  await sendToPage(tab, { type: 'jump-to', concept }, next?.frame);
}

/**
 * @param concept only its mentions; null for all
 * @returns the documents that have such mentions; a tab without frames has its page, which is not
 *   asked
 */
async function stopsOf(tab: number, concept: string | null): Promise<readonly FrameStop[]> {
  const frames = await framesOf(tab);
  if (frames.length === 1) return [{ frame: 0, count: 1, at: -1 }];
  const stops = await Promise.all(
    frames.map(async (frame) => {
      const place = await sendToPage(tab, { type: 'place-wanted', concept }, frame);
      return { frame, count: place?.count ?? 0, at: place?.at ?? -1 };
    }),
  );
  return stops.filter(({ count }) => count > 0);
}
