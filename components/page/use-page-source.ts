import { useMemo } from 'preact/hooks';
import type { Source } from '../../lib/pack/pack';
import { sourceOfPage } from '../../lib/knowledge/page-source';
import type { ViewContext } from '../../lib/knowledge/views';
import type { PageReport } from '../../lib/report/page-report';

/**
 * A Preact hook: the article of the pack that the page itself is; `null` if it is none of them, or
 * no page is marked.
 */
export function usePageSource(
  { knowledge }: ViewContext,
  report: PageReport | null,
  address: string,
): Source | null {
  const title = report?.title;
  return useMemo(
    () => (title === undefined ? null : sourceOfPage(knowledge.pack, { address, title })),
    [knowledge, title, address],
  );
}
