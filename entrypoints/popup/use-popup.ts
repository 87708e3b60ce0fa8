import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import { getSettings, watchSettings, type Settings } from '../../lib/settings';
import type { PopupMemory } from '../../components/popup/popup-memory';
import {
  pageInTab,
  pageTab,
  type PageInTab,
  type PageTab,
} from '../../lib/extension-page/page-tab';
import { watchAccess } from '../../lib/extension-page/site-access';
import { usePatience } from '../../lib/extension-page/use-patience';
import { recallPlace } from './remember-place';

/** The data of a popup; null until it is loaded. */
export interface PopupData {
  readonly settings: Settings;
  readonly tab: PageTab | null;
  readonly page: PageState;
  /** The page can be read only because the reader opened the popup. */
  readonly isOnlyNow: boolean;
  /** The popup's last place on this page. */
  readonly memory: PopupMemory | null;
}

/**
 * A Preact hook: settings and page of the popup's tab, kept up to date while the popup is open.
 *
 * @param query the popup's own address
 */
export function usePopup(query: URLSearchParams): { data: PopupData | null; refresh: () => void } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [opened, setOpened] = useState<Pick<PopupData, 'tab' | 'memory'> | null>(null);
  const [found, setFound] = useState<PageInTab | null>(null);
  const [asked, setAsked] = useState(0);
  const refresh = (): void => setAsked((count) => count + 1);

  useEffect(() => {
    // Settings that changed in the meantime are newer.
    void getSettings().then((read) => setSettings((known) => known ?? read));
    return watchSettings(setSettings);
  }, []);
  useEffect(() => whileCurrent(readTab(query), setOpened), [asked]);
  useEffect(
    () =>
      settings && opened ? whileCurrent(pageInTab(opened.tab, settings), setFound) : undefined,
    [settings, opened],
  );
  useEffect(() => watchAccess(refresh), []);
  const page = usePatience(found?.page ?? null, opened?.tab?.url ?? '', refresh);

  const data =
    settings && opened && found && page
      ? { settings, page, isOnlyNow: found.isOnlyNow, ...opened }
      : null;
  return { data, refresh };
}

async function readTab(query: URLSearchParams): Promise<Pick<PopupData, 'tab' | 'memory'>> {
  const tab = await pageTab(query);
  return { tab, memory: tab && (await recallPlace(tab)) };
}

/** @returns a function that ignores the answer, if it has not arrived yet */
function whileCurrent<Answer>(asked: Promise<Answer>, use: (answer: Answer) => void): () => void {
  let current = true;
  void asked.then((answer) => current && use(answer));
  return () => {
    current = false;
  };
}
