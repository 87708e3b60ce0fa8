import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messages';

/** How long after a page was still being read it is asked again, ms. */
const ASK_AGAIN_MS = 250;

/** A page that is still being read after this has given no answer, ms. */
const PATIENCE_MS = 8000;

/** From then on it is asked less often, ms. */
const ASK_LATER_MS = 2000;

/**
 * A Preact hook: asks a page again while it is being read, and says so if no answer comes.
 *
 * @param page as it was asked last; another object for each time
 * @param address tells one page from the next
 * @param refresh asks again
 * @returns what to show
 */
export function usePatience<Page extends PageState | null>(
  page: Page,
  address: string,
  refresh: () => void,
): Page | PageState {
  const [isOver, setOver] = useState(false);
  const isWaiting = page?.state === 'loading';
  useEffect(() => {
    setOver(false);
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setOver(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, address]);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(refresh, isOver ? ASK_LATER_MS : ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [page]);
  return isWaiting && isOver ? { state: 'cannot', reason: 'no-answer' } : page;
}
