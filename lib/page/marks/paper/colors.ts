/** An opaque colour in sRGB, channels from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** @param hex `#rrggbb` */
export function fromHex(hex: string): Color {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Color;
}

/** @returns the colour in CSS notation */
export function toCss(color: Color): string {
  return `rgb(${color.map(Math.round).join(' ')})`;
}

/**
 * @param share of `over`, from 0 to 1
 * @returns the mixed colour
 */
export function mix(over: Color, under: Color, share: number): Color {
  return over.map((channel, i) => channel * share + under[i]! * (1 - share)) as unknown as Color;
}

/** @returns from 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Color, b: Color): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
