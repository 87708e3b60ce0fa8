import { fill } from '../../../lib/i18n/fill';
import type { StatementView } from '../../../lib/knowledge/views/types';

/**
 * @param template says that the sentence is a paraphrase, with the placeholders `{text}`, `{publisher}`, `{date}`,
 *   `{paragraphs}` and `{address}`
 * @returns a statement as a whole sentence with its source and the source's address, in one line of text
 */
export function citationOf(template: string, { whole, chip }: StatementView): string {
  const { publisher, date, paragraphs, href } = chip;
  return fill(template, { text: whole, publisher, date, paragraphs, address: href });
}
