import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  pageInTab,
  pageTab,
  type PageInTab,
  type PageTab,
} from '../../lib/extension-page/page-tab';
import { usePatience } from '../../lib/extension-page/use-patience';
import { getSettings, watchSettings, type Settings } from '../../lib/settings';
import { usePageConnection, type PageFollowed } from './use-page-connection';
import { watchFront } from './watch-front';

/** Debounce, ms: one change of the page fires several events. */
const TOGETHER_MS = 30;

export interface PanelData extends PageFollowed, Known {
  refresh: () => void;
}

interface Known extends PageInTab {
  readonly settings: Settings;
  readonly tab: PageTab | null;
}

/**
 * A Preact hook: the active tab of the panel's window and the state of its page, kept up to date
 * while the panel is open.
 *
 * @param query of the panel's own address: `?tab=ID` ties it to one tab
 * @returns null until it is loaded
 */
export function usePanel(query: URLSearchParams): PanelData | null {
  const [known, setKnown] = useState<Known | null>(null);
  const asked = useRef(0);
  const waiting = useRef(false);
  const settings = useRef<Settings | null>(null);

  const refresh = useCallback(() => {
    if (waiting.current) return;
    waiting.current = true;
    setTimeout(() => {
      waiting.current = false;
      const turn = (asked.current += 1);
      // Only the last answer counts: the reader may have selected another tab since.
      void readAll(query, settings.current).then(
        (read) => asked.current === turn && setKnown(read),
      );
    }, TOGETHER_MS);
  }, [query]);

  useEffect(() => {
    refresh();
    const apply = (changed: Settings): void => {
      settings.current = changed;
      refresh();
    };
    const stops = [watchSettings(apply), watchFront(refresh)];
    return () => stops.forEach((stop) => stop());
  }, [refresh]);
  const page = usePatience(known?.page ?? null, known?.tab?.url ?? '', refresh);

  const followed = usePageConnection(
    known?.page.state === 'annotated' ? known.tab!.id : null,
    known,
    refresh,
  );
  return known && page && { ...known, ...followed, page, refresh };
}

/** @param changed the new settings after a change; null to read them */
async function readAll(query: URLSearchParams, changed: Settings | null): Promise<Known> {
  const [settings, tab] = await Promise.all([changed ?? getSettings(), pageTab(query)]);
  return { settings, tab, ...(await pageInTab(tab, settings)) };
}
