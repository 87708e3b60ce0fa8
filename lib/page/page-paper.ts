/** Relative luminance at which black and white text contrast equally (WCAG 2.2). */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Measures whether a page's text stands on light or dark: the first opaque background from the
 * element up, else the canvas of the page's color scheme.
 *
 * @param from an element that holds the page's text
 */
export function pagePaper(from: Element): 'light' | 'dark' {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    if (color && color.alpha >= 0.5) return luminance(color) < MIDDLE_LUMINANCE ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const canDark = /\bdark\b/.test(scheme);
  const wantsDark = matchMedia('(prefers-color-scheme: dark)').matches || !/\blight\b/.test(scheme);
  return canDark && wantsDark ? 'dark' : 'light';
}

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colors are `rgb()` or `rgba()`, but for the newer spaces, which we leave undecided. */
function parseColor(text: string): Color | null {
  const numbers = /^rgba?\(([^)]+)\)$/.exec(text)?.[1]?.split(/[\s,/]+/).map(Number);
  if (!numbers || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red, green, blue, alpha };
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ red, green, blue }: Color): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
