import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { comparePictures, type PictureReader } from './pictures';

/** Folder for pictures that differ, to look at. */
const DIFFERENCES = join(import.meta.dirname, '../../.gallery');
/**
 * Share of pixels. Another version of the browser smooths edges differently; a line that moves is
 * more.
 */
const TOLERATED = 0.002;
/** Share of the pixels of one tile, of which the faintest stroke, dots of one pixel, fills 4 %. */
const TOLERATED_IN_TILE = 0.03;
/** `GALLERY=accept npm run test:gallery` accepts the pictures as they are. Look at them first. */
const ACCEPTS = process.env['GALLERY'] === 'accept';

/**
 * Fails if a picture differs from its reference, or has none, and saves it in `.gallery/`.
 *
 * @param reader a browser's page, in which pictures are compared
 * @param reference path of the reference
 * @param now a PNG
 * @param fine whether single tiles are compared too: a stroke under one word is too small to matter
 *   in the whole
 */
export async function expectPicture(
  reader: PictureReader,
  reference: string,
  now: Buffer,
  fine = false,
): Promise<void> {
  const file = basename(reference);
  const known = existsSync(reference) ? await differences(reader, reference, now, fine) : null;
  if (ACCEPTS && (known === null || known.wrong.length > 0)) {
    writeFileSync(reference, now);
    return;
  }
  expect(
    known,
    `${file} has no reference: look at it (npm run gallery), then GALLERY=accept npm run test:gallery`,
  ).not.toBeNull();
  if (known!.wrong.length > 0) leave(file, now, known!.picture);
  expect(known!.wrong, `${file}: see .gallery/${file}`).toEqual([]);
}

async function differences(reader: PictureReader, reference: string, now: Buffer, fine: boolean) {
  const { share, worst, sizes, picture } = await comparePictures(
    reader,
    readFileSync(reference),
    now,
  );
  const wrong: string[] = [];
  if (share > TOLERATED) wrong.push(`${sizes.join(' became ')}, ${percent(share)} differ`);
  if (fine && worst.share > TOLERATED_IN_TILE)
    wrong.push(`at ${worst.x},${worst.y} ${percent(worst.share)} differ`);
  return { wrong, picture };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function leave(file: string, now: Buffer, picture: string): void {
  mkdirSync(DIFFERENCES, { recursive: true });
  writeFileSync(join(DIFFERENCES, file), now);
  if (picture)
    writeFileSync(
      join(DIFFERENCES, file.replace('.png', '-difference.png')),
      Buffer.from(picture, 'base64'),
    );
}
