import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import { getSettings, watchSettings, type Settings } from '../../lib/settings';
import type { PopupMemory } from '../../components/popup/popup-memory';
import { pageState, pageTab, type PageTab } from '../../lib/extension-page/page-tab';
import { recallPlace } from './remember-place';

/** While a page is being read or annotated, the popup asks again after so many ms. */
const ASK_AGAIN_MS = 250;

/** What a popup shows; null until it is known. */
export interface PopupData {
  readonly settings: Settings;
  readonly tab: PageTab | null;
  readonly page: PageState;
  /** Where the reader left the popup on this page. */
  readonly memory: PopupMemory | null;
}

/**
 * A Preact hook: settings and page of the popup's tab, kept up to date while the popup is open.
 *
 * @param query the popup's own address
 */
export function usePopup(query: URLSearchParams): { data: PopupData | null; refresh: () => void } {
  const [data, setData] = useState<PopupData | null>(null);
  const [asked, setAsked] = useState(0);
  const refresh = (): void => setAsked((count) => count + 1);

  useEffect(() => watchSettings(refresh), []);
  useEffect(() => {
    let current = true;
    void readAll(query).then((read) => current && setData(read));
    return () => {
      current = false;
    };
  }, [asked]);
  useEffect(() => {
    if (data?.page.state !== 'loading') return undefined;
    const timer = setTimeout(refresh, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [data]);

  return { data, refresh };
}

async function readAll(query: URLSearchParams): Promise<PopupData> {
  const [settings, tab] = await Promise.all([getSettings(), pageTab(query)]);
  const [page, memory] = await Promise.all([pageState(tab, settings), tab && recallPlace(tab)]);
  return { settings, tab, page, memory };
}
