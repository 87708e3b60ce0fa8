import { parentElementAsDrawn } from '../../text/shadow-trees/flat-tree';
import { contrast, mix, toCss, type Color } from './colors';

/** Background and colour of a page's text. */
export interface Paper {
  readonly background: Color;
  readonly ink: Color;
}

const WHITE: Color = [255, 255, 255];
const BLACK: Color = [0, 0, 0];

/** The canvas of a page whose colour scheme is dark. */
const DARK_CANVAS: Color = [18, 18, 18];

/** The computed background of most elements. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** Inverts by more than half; less makes a page grey. */
const INVERTING = /\binvert\((?:1|0?\.[5-9]\d*)\)/;

/** A lower contrast means that the text is on something else, such as an image. */
const READABLE = 2;

/** A colour with alpha from 0 to 1. */
interface Layer {
  readonly color: Color;
  readonly alpha: number;
}

/**
 * Computes the background of a page's text: those of the element and its ancestors blended, down to
 * the canvas of the page's colour scheme.
 *
 * @param from an element with the page's text
 * @param known cache of backgrounds by element, for several measurements at once
 */
export function pagePaper(from: Element, known: Map<Element, Color>): Paper {
  const background = backgroundOf(from, known);
  const text = parseColor(getComputedStyle(from).color);
  const ink = text && mix(text.color, background, text.alpha);
  return {
    background,
    ink: ink && contrast(ink, background) >= READABLE ? ink : inkOn(background),
  };
}

function backgroundOf(from: Element, known: Map<Element, Color>): Color {
  const path: (readonly [Element, Layer | null])[] = [];
  let background: Color | undefined;
  for (let at: Element | null = from; at; at = parentElementAsDrawn(at)) {
    background = known.get(at);
    if (background) break;
    const layer = parseColor(getComputedStyle(at).backgroundColor);
    path.push([at, layer]);
    if (layer?.alpha === 1) break;
  }
  background ??= canvas();
  for (const [element, layer] of path.toReversed()) {
    if (layer && layer.alpha > 0) background = mix(layer.color, background, layer.alpha);
    known.set(element, background);
  }
  return background;
}

/** @returns whether the background is darker than the text */
export function isDark({ background, ink }: Paper): boolean {
  return contrast(background, BLACK) < contrast(ink, BLACK);
}

/** @returns whether a filter inverts the whole page, which does not apply to the top layer */
export function isInverted(): boolean {
  const { documentElement: root, body } = document;
  return (
    [root, body].filter((element) => element && INVERTING.test(getComputedStyle(element).filter))
      .length === 1
  );
}

/**
 * @param papers measured in several places of one page
 * @returns the most frequent one; of several, the first
 */
export function commonPaper(papers: readonly [Paper, ...Paper[]]): Paper {
  const places = new Map<string, Paper[]>();
  for (const paper of papers) {
    const looks = toCss(paper.background) + toCss(paper.ink);
    places.set(looks, [...(places.get(looks) ?? []), paper]);
  }
  const [first, ...others] = places.values();
  const [best] = others.reduce((most, same) => (same.length > most.length ? same : most), first!);
  return best!;
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

/** Computed colours are `rgb()` or `rgba()`; of newer colour spaces only sRGB is parsed. */
function parseColor(text: string): Layer | null {
  if (text === TRANSPARENT) return null;
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
