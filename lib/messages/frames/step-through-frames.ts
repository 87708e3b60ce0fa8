/** Steps of a reader through the mentions of a tab, whose page and frames are documents of their own. */
import { tellPage } from '../tell-page';
import type { ReaderPlace } from '../protocol';
import { framesOf } from './tab-frames';

/** A document of a tab in which a reader can step from mention to mention. */
interface Stop extends ReaderPlace {
  readonly frame: number;
}

/**
 * Moves the reader's place to the next or previous mention of a tab: in the document that the reader is in,
 * and past its end in the next one. Past the last document it goes on in the first.
 *
 * @param tab the tab's id
 */
export async function stepThroughFrames(tab: number, by: 1 | -1): Promise<void> {
  const stops = await stopsOf(tab, null);
  const here = stops.findIndex(({ at }) => at >= 0);
  const { frame, count, at } = stops[Math.max(0, here)] ?? { frame: 0, count: 0, at: -1 };
  const isAtEdge = here >= 0 && at === (by === 1 ? count - 1 : 0);
  if (!isAtEdge || stops.length === 1) {
    await tellPage(tab, { type: 'step-mention', by }, frame);
    return;
  }
  await tellPage(tab, { type: 'leave-place' }, frame);
  const next = stops[(here + by + stops.length) % stops.length]!;
  await tellPage(tab, { type: 'step-mention', by, fromEdge: true }, next.frame);
}

/**
 * Opens or closes the card of the mention that the reader is at, in whichever document of a tab.
 *
 * @param tab the tab's id
 */
export async function toggleCardInFrames(tab: number): Promise<void> {
  const stops = await stopsOf(tab, null);
  const here = stops.find(({ at }) => at >= 0) ?? stops[0];
  await tellPage(tab, { type: 'toggle-card' }, here?.frame);
}

/**
 * Moves the reader's place to the next mention of a concept, as a step does.
 *
 * @param tab the tab's id
 */
export async function jumpInFrames(tab: number, concept: string): Promise<void> {
  const stops = await stopsOf(tab, concept);
  const here = stops.findIndex(({ at }) => at >= 0);
  const isAtEnd = here >= 0 && stops[here]!.at === stops[here]!.count - 1;
  if (isAtEnd && stops.length > 1) await tellPage(tab, { type: 'leave-place' }, stops[here]!.frame);
  const next = stops[(Math.max(0, here) + (isAtEnd ? 1 : 0)) % Math.max(1, stops.length)];
  await tellPage(tab, { type: 'jump-to', concept }, next?.frame);
}

/** @returns the documents that have such mentions; of a tab without frames its page, unasked */
async function stopsOf(tab: number, concept: string | null): Promise<readonly Stop[]> {
  const frames = await framesOf(tab);
  if (frames.length === 1) return [{ frame: 0, count: 1, at: -1 }];
  const stops = await Promise.all(
    frames.map(async (frame) => {
      const place = await tellPage(tab, { type: 'place-wanted', concept }, frame);
      return { frame, count: place?.count ?? 0, at: place?.at ?? -1 };
    }),
  );
  return stops.filter(({ count }) => count > 0);
}
