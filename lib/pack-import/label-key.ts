import { isUnspaced, labelWords } from '../matching/labels/label-words';

/**
 * @param label as written
 * @returns a text that is the same for labels that matching takes for the same: it does not tell
 *   letters by case, accents and width; in scripts without spaces, by width only
 */
export function labelKey(label: string): string {
  if (isUnspaced(label)) return label.normalize('NFKC').replace(/\s+/g, '');
  const words = labelWords(label);
  return words.length > 0 ? words.map(({ folded }) => folded).join(' ') : label.toLowerCase();
}
