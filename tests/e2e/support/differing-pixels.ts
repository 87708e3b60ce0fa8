import type { DrivenPage } from '../../../scripts/driving/extension-browser';

/** Coordinates from a picture's top left, in pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Invisible difference in a channel: text that is painted in two parts is smoothed a little
 * differently.
 */
const SAME = 32;

/**
 * @param reader any page of a browser, which can decode pictures
 * @param one a PNG
 * @param other another PNG
 * @returns all pixels in which they differ, line by line
 * @throws Error if their sizes differ
 */
export async function differingPixels(
  reader: Pick<DrivenPage, 'evaluate'>,
  one: Buffer,
  other: Buffer,
): Promise<readonly Pixel[]> {
  const found = await reader.evaluate(
    async (first, second, same) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(first), read(second)]);
      if (a.width !== b.width || a.height !== b.height)
        return `${a.width}x${a.height} and ${b.width}x${b.height}`;
      const pixels: number[] = [];
      for (let i = 0; i < a.data.length; i += 4) {
        if (
          [0, 1, 2].some((channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!) > same)
        )
          pixels.push(i / 4);
      }
      return { width: a.width, pixels };
    },
    one.toString('base64'),
    other.toString('base64'),
    SAME,
  );
  if (typeof found === 'string') throw new Error(`The pictures are not of one size: ${found}`);
  return found.pixels.map((at) => ({ x: at % found.width, y: Math.floor(at / found.width) }));
}
