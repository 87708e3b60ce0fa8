import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../messages';

/** Delay before a page that is still being read is asked again, ms. */
const ASK_AGAIN_MS = 250;

/** A page that is still being read after this time is shown as not answering, ms. */
const PATIENCE_MS = 8000;

/** Delay between questions after that, ms. */
const ASK_LATER_MS = 2000;

/**
 * A Preact hook: asks a page again while it is being read, and gives up after a while.
 *
 * @param page the last answer; a new object for each answer
 * @param address identifies the page
 * @param refresh asks the page again
 * @returns the page's state to show
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
