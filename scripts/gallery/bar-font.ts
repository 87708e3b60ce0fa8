/** Uses the font below, named `Bars`, for everything, and stops animations. */
export const BAR_STYLES =
  '* { font-family: Bars !important; font-synthesis: none !important; } *, *::before { transition: none !important; animation: none !important; }';

/**
 * Generates a font in which every letter is a bar of half an em and a space is a quarter. Text in
 * it has the same size on every machine, so that pictures of it can be compared.
 *
 * @returns a TrueType font (https://learn.microsoft.com/typography/opentype/spec/otff)
 */
export function barFont(): Uint8Array<ArrayBuffer> {
  const tables: readonly (readonly [tag: string, content: number[]])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', BAR],
    ['head', head()],
    [
      'hhea',
      [
        ...u32(0x10000),
        ...u16(ASCENT, -DESCENT, 0, BAR_WIDTH, 0, 0, BAR_WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS),
      ],
    ],
    ['hmtx', u16(BAR_WIDTH, 0, BAR_WIDTH, 50, SPACE_WIDTH, 0)],
    // Offsets count pairs of bytes. The glyphs after the letter are empty.
    ['loca', u16(0, 0, BAR.length / 2, BAR.length / 2)],
    ['maxp', [...u32(0x10000), ...u16(GLYPHS, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', u16(0, 0, 6)],
    ['post', [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)]],
  ];
  const body: number[] = [];
  const directory: number[] = [];
  const start = 12 + tables.length * 16;
  for (const [tag, content] of tables) {
    directory.push(
      ...[...tag].map((letter) => letter.charCodeAt(0)),
      ...u32(checksum(content), start + body.length, content.length),
    );
    body.push(...padded(content));
  }
  return new Uint8Array([
    ...u32(0x10000),
    ...u16(tables.length, 128, 3, tables.length * 16 - 128),
    ...directory,
    ...body,
  ]);
}

const EM = 1000;
const ASCENT = 800;
const DESCENT = 200;
const BAR_WIDTH = 500;
const SPACE_WIDTH = 250;
const X_HEIGHT = 490;
/** Indexes of glyphs. The first is for missing characters, of which there are none. */
const LETTER = 1;
const SPACE = 2;
const GLYPHS = 3;

/** A rectangle from the baseline to the x-height: four points on the outline. */
const BAR = padded([
  ...u16(1, 50, 0, 450, X_HEIGHT, 3, 0),
  1,
  1,
  1,
  1,
  ...u16(50, 0, 400, 0, 0, X_HEIGHT, 0, -X_HEIGHT),
]);

function head(): number[] {
  return [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(3, EM),
    ...u32(0, 0, 0, 0),
    ...u16(0, -DESCENT, BAR_WIDTH, ASCENT, 0, 8, 2, 0, 0),
  ];
}

function os2(): number[] {
  return [
    ...u16(4, BAR_WIDTH, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0),
    ...Array.from({ length: 10 }, () => 0),
    ...u32(1, 0, 0, 0, 0x50414354),
    ...u16(64, 32, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    ...u32(1, 0),
    ...u16(X_HEIGHT, 700, 0, 32, 1),
  ];
}

/** Maps all characters to the bar, except blank ones. Format 13: many to one. */
function cmap(): number[] {
  const blank: readonly (readonly [number, number])[] = [
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x2002, 0x200d],
    [0x202f, 0x202f],
    [0x3000, 0x3000],
  ];
  const groups: number[][] = [];
  let next = 0x20;
  for (const [first, last] of blank) {
    if (next < first) groups.push([next, first - 1, LETTER]);
    groups.push([first, last, SPACE]);
    next = last + 1;
  }
  groups.push([next, 0x2ffff, LETTER]);
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(13, 0),
    ...u32(16 + groups.length * 12, 0, groups.length),
    ...groups.flatMap((group) => u32(...group)),
  ];
}

function checksum(content: readonly number[]): number {
  const bytes = padded(content);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4)
    sum =
      (sum +
        (((bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!) >>>
          0)) >>>
      0;
  return sum;
}

function padded(content: readonly number[]): number[] {
  return [...content, ...Array.from({ length: (4 - (content.length % 4)) % 4 }, () => 0)];
}

function u16(...values: number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function u32(...values: number[]): number[] {
  return values.flatMap((value) => [
    value >>> 24,
    (value >>> 16) & 255,
    (value >>> 8) & 255,
    value & 255,
  ]);
}
