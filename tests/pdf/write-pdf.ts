/** Writes small PDF files for tests, as programs write them: text in Helvetica, at given places. */
import { createHash } from 'node:crypto';

/** A run of text. Lengths are in 1/72 inch, from the page's bottom left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfToWrite {
  /** One list a page. */
  readonly pages: readonly (readonly Run[])[];
  readonly title?: string;
  /** As PDF writes dates: `D:20140425120000Z`. */
  readonly created?: string;
  /** Without it, anyone may open the file. */
  readonly password?: string;
  /** Pages show a grey picture, as a scanner makes it. */
  readonly isScanned?: boolean;
}

const WIDTH = 612;
const HEIGHT = 792;
const ID = Buffer.from('0123456789abcdef');

/** Algorithm 2 of ISO 32000-1, 7.6.3.3. */
const PADDING = Buffer.from(
  '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A',
  'hex',
);

/** @returns the bytes of the file */
export function writePdf({ pages, title, created, password, isScanned }: PdfToWrite): Buffer {
  const lock = password === undefined ? null : lockOf(password);
  const objects: Buffer[] = [];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const stringIn = (object: number, text: string): string => {
    const bytes = Buffer.from(text, 'latin1');
    return `<${(lock ? lock.hide(object, bytes) : bytes).toString('hex')}>`;
  };
  objects.push(Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'));
  objects.push(Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
  objects.push(
    Buffer.from(
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ),
  );
  pages.forEach((runs, i) => {
    const page = 4 + 2 * i;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${page + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
    );
    const drawn = isScanned ? picture() : runs.map(textOf).join('\n');
    const bytes = Buffer.from(drawn, 'latin1');
    objects.push(streamOf(lock ? lock.hide(page + 1, bytes) : bytes));
  });
  const info = objects.length + 1;
  const entries = [
    title === undefined ? '' : `/Title ${stringIn(info, title)}`,
    created === undefined ? '' : `/CreationDate ${stringIn(info, created)}`,
  ];
  objects.push(Buffer.from(`<< ${entries.join(' ')} >>`));
  const trailer = [`/Root 1 0 R`, `/Info ${info} 0 R`, `/ID [<${hex(ID)}> <${hex(ID)}>]`];
  if (lock) {
    objects.push(Buffer.from(lock.dictionary));
    trailer.push(`/Encrypt ${objects.length} 0 R`);
  }
  return assemble(objects, trailer.join(' '));
}

function assemble(objects: readonly Buffer[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    offsets.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  });
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function textOf({ text, x, y, size = 11 }: Run): string {
  const escaped = text.replace(/[\\()]/g, String.raw`\$&`);
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

/** A grey field, drawn as an image of one pixel. */
function picture(): string {
  return `q ${WIDTH - 100} 0 0 ${HEIGHT - 100} 50 50 cm\nBI /W 1 /H 1 /CS /G /BPC 8 ID \u00B4\nEI Q`;
}

function streamOf(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** The oldest way to protect a file (RC4, 40 bits): the shortest to write down. ISO 32000-1, 7.6. */
function lockOf(password: string) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const key = md5(Buffer.concat([padded, owner, permissions, ID])).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(user)}> /P -4 >>`,
    hide(object: number, bytes: Buffer): Buffer {
      const salt = Buffer.from([object & 255, object >> 8, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), bytes);
    },
  };
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    [state[i], state[j]] = [state[j]!, state[i]!];
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      [state[i], state[j]] = [state[j]!, state[i]!];
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}
