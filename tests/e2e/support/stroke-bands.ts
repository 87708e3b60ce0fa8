import type { DrivenPage } from '../../../scripts/driving/extension-browser';

/** The area of a mark's stroke on one line of text, in the viewport, CSS px. */
export interface StrokeBand {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Top of the text above the band. */
  readonly textTop: number;
  /** Top of the band: the baseline of the letters. */
  readonly baseline: number;
  readonly bottom: number;
  /** Whether all of it is in the viewport. */
  readonly isWhole: boolean;
}

/** CSS px below the baseline at which also the tallest strokes, double and wavy ones, end. */
const REACH = 9;

/** @returns the bands of all marks in the viewport, one for each line of text */
export async function strokeBands(page: DrivenPage): Promise<readonly StrokeBand[]> {
  return page.evaluate((reach) => {
    const measure = new OffscreenCanvas(1, 1).getContext('2d')!;
    const bands: StrokeBand[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('pactlight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        measure.font = getComputedStyle(startContainer.parentElement!).font;
        const { fontBoundingBoxAscent } = measure.measureText('x');
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const baseline = top + Math.round(fontBoundingBoxAscent);
          const lowest = Math.max(bottom, baseline + reach);
          const isWhole = left >= 0 && right <= innerWidth && top >= 0 && lowest <= innerHeight;
          if (lowest > 0 && top < innerHeight)
            bands.push({
              text: range.toString(),
              left,
              right,
              textTop: top,
              baseline,
              bottom: lowest,
              isWhole,
            });
        }
      }
    }
    return bands;
  }, REACH);
}
