import { BLOCK_BREAK } from './types';

/**
 * Prepares a plain text: blank lines become block breaks.
 *
 * @param text a text whose paragraphs have blank lines between them
 * @returns a text of the same length, so that offsets into it are offsets into the original
 */
export function plainTextToBlocks(text: string): string {
  return text.replace(/\r?\n[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+/g, (gap) =>
    BLOCK_BREAK.padStart(gap.length, ' '),
  );
}
