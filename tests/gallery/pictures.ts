import type { Page } from 'playwright-core';

/** What two pictures of one thing have in common. */
export interface Compared {
  /** Share of pixels that differ visibly, from 0 to 1; 1 where the sizes differ. */
  readonly share: number;
  /** `400x600`, of each. */
  readonly sizes: readonly [string, string];
  /** The differing pixels in red, as a PNG in base64; empty where sizes differ. */
  readonly picture: string;
}

/** Colours that differ by less in every channel are the same to the eye, and to another graphics library. */
const VISIBLE = 32;

/**
 * Compares two PNG pictures pixel by pixel, in the browser, which can read them.
 *
 * @param page any page of that browser; left as it was
 */
export async function comparePictures(page: Page, one: Buffer, other: Buffer): Promise<Compared> {
  return page.evaluate(
    async ([first, second, visible]) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(first), read(second)]);
      const sizes = [`${a.width}x${a.height}`, `${b.width}x${b.height}`] as const;
      if (sizes[0] !== sizes[1]) return { share: 1, sizes, picture: '' };
      let different = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const differs = [0, 1, 2].some((channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!) > visible);
        if (!differs) continue;
        different++;
        a.data.set([255, 0, 0, 255], i);
      }
      const canvas = new OffscreenCanvas(a.width, a.height);
      canvas.getContext('2d')!.putImageData(a, 0, 0);
      const written = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      const picture = btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(''));
      return { share: different / (a.data.length / 4), sizes, picture };
    },
    [one.toString('base64'), other.toString('base64'), VISIBLE] as const,
  );
}
