import type { StatementView } from '../../lib/knowledge/views/types';

/** @returns a statement as a whole sentence with its source and the source's address, in one line of text */
export function citationOf({ whole, chip }: StatementView): string {
  return `${whole} (${chip.publisher}, ${chip.date}, ${chip.paragraphs}) ${chip.href}`;
}
