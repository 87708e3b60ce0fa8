import { type PageContext, createPageContext } from './context/page-context';
import { plainTextToBlocks } from './plain-text';
import { type Cues, judgeRelevance } from './relevance/relevance';
import type { Matcher } from './matcher';
import { BLOCK_BREAK, type Mention, type PageSummary, type Relevance } from './types';

/** How much of the first line counts as a title, in UTF-16 units: a longer one is a paragraph. */
const MAX_TITLE = 160;

export interface Annotation {
  readonly relevance: Relevance;
  /** None if the page is not about the subject. */
  readonly mentions: readonly Mention[];
}

/**
 * Annotates a whole plain text in one go, for tools and tests.
 *
 * @param text paragraphs with BLOCK_BREAK between them, or with blank lines if it has none
 * @param engine the matcher and the compiled relevance rules
 * @param summary what is known of the page besides its text; the default title is the start of the text's first line
 * @param date when it was published, `YYYY-MM-DD` or `YYYY-MM`; null if that is not known
 * @returns mentions with UTF-16 offsets into `text`, and why the page counts as relevant or not
 */
export function annotate(
  text: string,
  engine: { matcher: Matcher; cues: Cues },
  summary: Partial<PageSummary> = {},
  date: string | null = null,
): Annotation {
  const title = summary.title ?? /\S.*/.exec(text)?.[0].slice(0, MAX_TITLE) ?? '';
  const relevance = judgeRelevance(
    { title, description: summary.description ?? '', text },
    engine.cues,
  );
  if (!relevance.relevant) return { relevance, mentions: [] };
  const context: PageContext = createPageContext(engine.matcher.lexicon);
  context.learnDate(date);
  const scan = engine.matcher.scan(text.includes(BLOCK_BREAK) ? text : plainTextToBlocks(text));
  context.learn(scan);
  return { relevance, mentions: context.resolve(scan) };
}
