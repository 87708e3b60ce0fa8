import tokens from '../shared/tokens.css?inline';

/** Weight, and the token that names the families: what the card's titles and text are set in. */
const FONTS = [[400, 'sans'], [500, 'sans'], [600, 'sans'], [400, 'serif'], [600, 'serif']] as const;

let areKnown = false;

/**
 * Has the browser find the card's fonts, once a page: it looks for each family when a text is first
 * measured in it, which is half of the time that a first card takes to be laid out.
 */
export function findCardFonts(): void {
  if (areKnown) return;
  areKnown = true;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return;
  for (const [weight, name] of FONTS) {
    canvas.font = `${weight} 12px ${familiesOf(name)}`;
    canvas.measureText('A');
  }
}

function familiesOf(name: string): string {
  return new RegExp(`--${name}:([^;]+)`).exec(tokens)![1]!;
}
