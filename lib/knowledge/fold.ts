/**
 * @param text in any script
 * @returns the text as names are compared: lower case, without accents and punctuation, with
 *   single spaces
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // Vietnamese "đ" has no decomposition.
      .replace(/đ/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
