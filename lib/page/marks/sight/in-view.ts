/** @returns whether a box is in the viewport, even in part */
export function isInView({ left, top, right, bottom }: DOMRectReadOnly): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
