import type { Knowledge } from '../index';
import type { Statement } from '../../pack/pack';
import { textIn } from '../../pack/language-map';

const QUOTATION = /“([^”]+)”/g;

/** A single word occurs in many places of an article. */
const FEWEST_WORDS = 2;

/**
 * Builds an address that scrolls to a statement's paragraph. A pack has no sentences of its
 * sources, only the few words that a statement quotes; a text fragment of those leads to the
 * paragraph (https://wicg.github.io/scroll-to-text-fragment/). If the statement has no quotation,
 * or an earlier paragraph contains the same words, the result is the address of the article.
 *
 * @param knowledge the pack
 * @param statement of the pack
 * @returns an absolute address
 */
export function addressOf(knowledge: Knowledge, statement: Statement): string {
  const { url } = knowledge.sourceOf(statement);
  const words = quotationsIn(statement)
    .filter(
      (quotation) =>
        quotation.trim().split(/\s+/).length >= FEWEST_WORDS &&
        !isEarlierInSource(knowledge, statement, quotation),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  // Commas and hyphens are special characters in text fragments.
  return words === undefined
    ? url
    : `${url}#:~:text=${encodeURIComponent(words.trim()).replaceAll('-', '%2D')}`;
}

/** Quotations in the language of the sources: in other languages they are translated. */
function quotationsIn({ text }: Statement): readonly string[] {
  return [...textIn(text, 'en').matchAll(QUOTATION)].map(([, words]) => words!);
}

/** Browsers scroll to the first match. */
function isEarlierInSource(
  knowledge: Knowledge,
  { source, paragraph }: Statement,
  words: string,
): boolean {
  return knowledge.pack.statements.some(
    (other) =>
      other.source === source &&
      other.paragraph < paragraph &&
      quotationsIn(other).some((one) => one.includes(words)),
  );
}
