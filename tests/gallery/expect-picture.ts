import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { comparePictures, type PictureReader } from './pictures';

/** What differs is left here to be looked at. */
const DIFFERENCES = join(import.meta.dirname, '../../.gallery');
/** Another version of the browser smooths an edge otherwise; a line that moves by a pixel is more. */
const TOLERATED = 0.002;
/** In one tile, if that is asked for: the faintest stroke, dots of one pixel, fills 4 % of one. */
const TOLERATED_IN_TILE = 0.03;
/** `GALLERY=accept npm run test:gallery` takes what there is as right. Look at it first. */
const ACCEPTS = process.env['GALLERY'] === 'accept';

/**
 * Fails where a picture is not as its reference, or has none; what it became is left in `.gallery/`.
 *
 * @param reader a browser's page, which can read pictures
 * @param reference path of the reference
 * @param now a PNG
 * @param fine no tile may differ either: a stroke under one word is too little to count in the whole
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
