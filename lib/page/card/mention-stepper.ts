import type { PlacedMention } from '../text/mentions/placed-mention';
import { linesOf } from '../marks/hit-test';
import { isInView } from '../marks/sight/in-view';

/**
 * Finds the mention to which a reader steps.
 *
 * @param mentions in document order
 * @param current the reader's mention, or null before the first step
 * @param by 1 forwards, -1 backwards; steps wrap around at both ends
 * @returns the next visible mention, or null without any
 */
export function stepFrom(
  mentions: readonly PlacedMention[],
  current: PlacedMention | null,
  by: 1 | -1,
): PlacedMention | null {
  const count = mentions.length;
  const at = current ? mentions.indexOf(current) : -1;
  const start = at >= 0 ? at + by : firstInView(mentions, by);
  for (let i = 0; i < count; i++) {
    const mention = mentions[(((start + i * by) % count) + count) % count]!;
    if (linesOf(mention).length > 0) return mention;
  }
  return null;
}

/** The first step starts in view, not at the top of the page. */
function firstInView(mentions: readonly PlacedMention[], by: 1 | -1): number {
  const inView = (mention: PlacedMention): boolean => linesOf(mention).some(isInView);
  const found = by === 1 ? mentions.findIndex(inView) : mentions.findLastIndex(inView);
  if (found >= 0) return found;
  return by === 1 ? 0 : mentions.length - 1;
}
