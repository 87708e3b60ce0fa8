import { ImportError } from '../import-error';
import type { Pace } from '../pace';

/** In bytes: the size of what is decoded without a pause. */
const PIECE = 1_000_000;
/** In bytes: what is looked at to tell one encoding from another. */
const SAMPLE = 200_000;

/**
 * Decodes a text file in the encodings that spreadsheets write: UTF-8 and UTF-16 with or without
 * byte order mark, Shift_JIS (Excel in Japanese), and Windows-1252 for all else.
 *
 * @param file its name, for a refusal
 * @returns the text, without byte order mark, its lines ended by `\n`
 * @throws ImportError if the file is not text
 */
export async function decodeText(bytes: Uint8Array, file: string, pace: Pace): Promise<string> {
  const encoding = encodingOf(bytes);
  if (encoding === null) throw new ImportError('not-text', { file });
  if (encoding !== 'utf-8') return decodeAs(bytes, encoding, pace);
  try {
    return await decodeAs(bytes, 'utf-8', pace);
  } catch (error) {
    // Of a fatal decoder.
    if (!(error instanceof TypeError)) throw error;
    return decodeAs(bytes, looksJapanese(bytes) ? 'shift_jis' : 'windows-1252', pace);
  }
}

/** @returns what the first bytes speak for; null if the file is not text */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2_000);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (odd > length * 0.2 && even < odd / 10) return 'utf-16le';
  if (even > length * 0.2 && odd < even / 10) return 'utf-16be';
  return even + odd > length * 0.02 + 2 ? null : 'utf-8';
}

async function decodeAs(bytes: Uint8Array, encoding: string, pace: Pace): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const pieces: string[] = [];
  let hasReturn = false;
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    const end = at + PIECE;
    const piece = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    // The first unit of the next piece may be the line feed.
    const whole: string = hasReturn ? `\r${piece}` : piece;
    hasReturn = whole.endsWith('\r') && end < bytes.length;
    pieces.push(withPlainLines(hasReturn ? whole.slice(0, -1) : whole));
    await pace.pauseIfDue(at / bytes.length);
  }
  return pieces.join('');
}

/** @returns the text with `\n` at the end of each line, and without null characters */
export function withPlainLines(text: string): string {
  return text.includes('\0') || text.includes('\r')
    ? text.replaceAll('\0', '').replace(/\r\n?/g, '\n')
    : text;
}

/**
 * Western text in Windows-1252 has letters with accents alone among others; in Japanese, characters
 * of two bytes stand beside each other.
 */
function looksJapanese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let text: string;
  try {
    text = new TextDecoder('shift_jis', { fatal: true }).decode(sample, {
      stream: sample.length < bytes.length,
    });
  } catch {
    return false;
  }
  const letters = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9d]/g;
  const inRuns = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9d]{2,}/g;
  const count = (text.match(letters) ?? []).length;
  const beside = (text.match(inRuns) ?? []).reduce((sum, run) => sum + run.length, 0);
  return count > 0 && beside > count / 2;
}
