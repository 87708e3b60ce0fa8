import tokens from '../shared/css/tokens.css?inline';

/** What titles and text of a card are set in. */
const FAMILIES = /--(?:sans|serif):([^;]+)/g;
const WEIGHTS = [400, 500, 600];

/**
 * Has the browser find the card's fonts: it looks for each family when a text is first measured in
 * it, which is half of the time that a first card takes to be laid out. Once they are found, it costs next to nothing.
 */
export function findCardFonts(): void {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const [, families] of tokens.matchAll(FAMILIES)) {
    for (const weight of WEIGHTS) {
      canvas.font = `${weight} 12px ${families}`;
      canvas.measureText('A');
    }
  }
}
