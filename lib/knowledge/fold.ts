/**
 * Normalizes whole names and queries for comparison. Matching instead folds word by word, with
 * `foldWord`, and keeps punctuation.
 *
 * @param text in any script
 * @returns the text in lower case, without accents and punctuation, with single spaces
 */
export function foldText(text: string): string {
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
