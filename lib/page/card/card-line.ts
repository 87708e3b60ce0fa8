import type { PlacedMention } from '../text/placed-mention';
import { linesOf } from '../marks/hit-test';

/** How far a mention may be broken over lines that lie together, in heights of a line: columns are farther apart. */
const TOGETHER = 2;

/** A card, as far as its place depends on it. */
interface LinedCard {
  readonly mention: PlacedMention;
  /** Where the pointer was, in viewport CSS px. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/**
 * @returns the line that the pointer was on, or the first one; as high as all its mention's lines there.
 *   Null if the mention has no box.
 */
export function lineOf({ mention, at }: LinedCard): DOMRect | null {
  const lines = linesOf(mention);
  const index = at ? lines.findIndex((line) => at.x >= line.left && at.x <= line.right) : 0;
  const line = lines[Math.max(0, index)];
  if (!line) return null;
  const near = lines.filter(({ top }) => Math.abs(top - line.top) < TOGETHER * line.height);
  const top = Math.min(...near.map((one) => one.top));
  return new DOMRect(
    line.left,
    top,
    line.width,
    Math.max(...near.map(({ bottom }) => bottom)) - top,
  );
}

/** @returns whether a line is in the viewport, even in part */
export function isInView(line: DOMRect | null): boolean {
  return line !== null && line.bottom > 0 && line.top < innerHeight;
}
