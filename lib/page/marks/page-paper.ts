import { parentElementAsDrawn } from '../text/flat-tree';
import { contrast, mix, type Color } from './colors';

/** What a page's text stands on, and its own colour. */
export interface Paper {
  readonly background: Color;
  readonly ink: Color;
}

const WHITE: Color = [255, 255, 255];
const BLACK: Color = [0, 0, 0];

/** What browsers paint under a page whose colour scheme is dark. */
const DARK_CANVAS: Color = [18, 18, 18];

/** Below this the two were not read from the same place: text over an image, say. */
const READABLE = 2;

/**
 * Measures what a page's text stands on: the backgrounds from the element up, the thinner ones over
 * the thicker, at last the canvas of the page's colour scheme.
 *
 * @param from an element that holds the page's text
 */
export function pagePaper(from: Element): Paper {
  const layers: { color: Color; alpha: number }[] = [];
  for (let at: Element | null = from; at; at = parentElementAsDrawn(at)) {
    const layer = parseColor(getComputedStyle(at).backgroundColor);
    if (layer && layer.alpha > 0) layers.push(layer);
    if (layer && layer.alpha === 1) break;
  }
  const background = layers.reduceRight(
    (under, { color, alpha }) => mix(color, under, alpha),
    canvas(),
  );
  const text = parseColor(getComputedStyle(from).color);
  const ink = text && mix(text.color, background, text.alpha);
  return {
    background,
    ink: ink && contrast(ink, background) >= READABLE ? ink : inkOn(background),
  };
}

/**
 * @param papers measured in several places of one page
 * @returns the one that is met most often, the first of equals
 */
export function commonPaper(papers: readonly [Paper, ...Paper[]]): Paper {
  const places = (paper: Paper): number => papers.filter((other) => samePaper(paper, other)).length;
  return papers.reduce((best, paper) => (places(paper) > places(best) ? paper : best));
}

/** @returns whether marks look the same on both */
function samePaper(a: Paper, b: Paper): boolean {
  return String(a.background) === String(b.background) && String(a.ink) === String(b.ink);
}

function inkOn(background: Color): Color {
  return contrast(WHITE, background) > contrast(BLACK, background) ? WHITE : BLACK;
}

function canvas(): Color {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const canDark = /\bdark\b/.test(scheme);
  const wantsDark = matchMedia('(prefers-color-scheme: dark)').matches || !/\blight\b/.test(scheme);
  return canDark && wantsDark ? DARK_CANVAS : WHITE;
}

/** Computed colors are `rgb()` or `rgba()`, but for the newer spaces, of which only sRGB is read. */
function parseColor(text: string): { color: Color; alpha: number } | null {
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([\d.,%\s/e-]+)\)$/.exec(text) ?? [];
  const numbers = list
    ?.trim()
    .split(/[\s,/]+/)
    .map(Number);
  if (!numbers || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const unit = space === 'color' ? 255 : 1;
  return { color: [red * unit, green * unit, blue * unit], alpha };
}
