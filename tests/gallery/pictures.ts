/** A browser's page, which can decode pictures. */
export interface PictureReader {
  evaluate<Result, Arg>(body: (arg: Arg) => Promise<Result>, arg: Arg): Promise<Result>;
}

/** The result of comparing two pictures. */
export interface Compared {
  /** Share of pixels that differ visibly, from 0 to 1; 1 if the sizes differ. */
  readonly share: number;
  /** The same for the tile that differs most, with its place in pixels. */
  readonly worst: { readonly share: number; readonly x: number; readonly y: number };
  /** Both sizes: `400x600`. */
  readonly sizes: readonly [string, string];
  /** The differing pixels in red, as a PNG in base64; empty if sizes differ. */
  readonly picture: string;
}

/** A smaller difference in every channel is invisible, and occurs between graphics libraries. */
const VISIBLE = 32;

/**
 * In pixels: as high as the space for a stroke in a line of text, and shorter than most marked
 * words.
 */
const TILE = { width: 24, height: 12 };

/**
 * Compares two PNG pictures pixel by pixel, in the browser, which can decode them.
 *
 * @param reader any page of that browser; it is not changed
 */
export async function comparePictures(
  reader: PictureReader,
  one: Buffer,
  other: Buffer,
): Promise<Compared> {
  return reader.evaluate(
    async ([first, second, visible, tile]) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = await Promise.all([read(first), read(second)]);
      const sizes = [`${a.width}x${a.height}`, `${b.width}x${b.height}`] as const;
      if (sizes[0] !== sizes[1])
        return { share: 1, worst: { share: 1, x: 0, y: 0 }, sizes, picture: '' };
      let different = 0;
      const columns = Math.ceil(a.width / tile.width);
      const inTiles = new Uint32Array(columns * Math.ceil(a.height / tile.height));
      for (let i = 0; i < a.data.length; i += 4) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs(a.data[i + channel]! - b.data[i + channel]!) > visible,
        );
        if (!differs) continue;
        different++;
        const [x, y] = [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
        inTiles[Math.floor(y / tile.height) * columns + Math.floor(x / tile.width)]!++;
        a.data.set([255, 0, 0, 255], i);
      }
      const canvas = new OffscreenCanvas(a.width, a.height);
      canvas.getContext('2d')!.putImageData(a, 0, 0);
      const written = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      const picture = btoa(Array.from(written, (byte) => String.fromCharCode(byte)).join(''));
      const most = Math.max(...inTiles);
      const at = inTiles.indexOf(most);
      const worst = {
        share: most / (tile.width * tile.height),
        x: (at % columns) * tile.width,
        y: Math.floor(at / columns) * tile.height,
      };
      return { share: different / (a.data.length / 4), worst, sizes, picture };
    },
    [one.toString('base64'), other.toString('base64'), VISIBLE, TILE] as const,
  );
}
