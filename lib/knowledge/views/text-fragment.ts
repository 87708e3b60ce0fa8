import type { Knowledge } from '../index';
import type { Statement } from '../../pack/pack';

const QUOTATION = /“([^”]+)”/g;

/** One word occurs in many places of an article. */
const FEWEST_WORDS = 2;

/**
 * The address of a statement's paragraph. A pack holds none of its sources' sentences, but for the
 * few words that a statement quotes: those lead a browser to the paragraph
 * (https://wicg.github.io/scroll-to-text-fragment/). Where a statement quotes nothing, or what it
 * quotes occurs in an earlier paragraph too, the address is that of the article.
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
        !standsEarlier(knowledge, statement, quotation),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  // A comma and a hyphen have a meaning of their own there.
  return words === undefined
    ? url
    : `${url}#:~:text=${encodeURIComponent(words.trim()).replaceAll('-', '%2D')}`;
}

/** In the language of the sources: elsewhere they are translated. */
function quotationsIn({ text }: Statement): readonly string[] {
  return [...text.en.matchAll(QUOTATION)].map(([, words]) => words!);
}

/** A browser goes to the first place that has the words. */
function standsEarlier(
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
