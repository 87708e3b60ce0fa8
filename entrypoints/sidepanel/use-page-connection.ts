import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  frameWithMostMarks,
  connectToPage,
  type PageConnection,
  type PageView,
  type ToPanel,
} from '../../lib/messages/page-connection';
import { withMore, type PageList } from '../../lib/report/page-list';

/** Delay before a page that disconnected is connected again, ms, if it still has marks. */
const RECONNECT_MS = 200;

export interface PageFollowed {
  readonly list: PageList | null;
  readonly view: PageView | null;
  goTo: (id: number) => void;
  /** Asks for the mentions after those that are listed. */
  wantMore: () => void;
}

/**
 * A Preact hook: follows one page for as long as it is shown.
 *
 * @param tab id of the tab whose page has marks, or null for none
 * @param onChange called after the page's mentions have changed, or the page is gone
 */
export function usePageConnection(tab: number | null, onChange: () => void): PageFollowed {
  const [list, setList] = useState<PageList | null>(null);
  const [view, setView] = useState<PageView | null>(null);
  const connection = useRef<PageConnection | null>(null);
  const [attempts, setAttempts] = useState(0);

  useEffect(() => {
    if (tab === null) return undefined;
    const onMessage = (message: ToPanel): void => {
      if (message.type === 'view') {
        setView(message.view);
        return;
      }
      setList((known) => withMore(known, message.list));
      if (message.list.from === 0) onChange();
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const onEnd = (): void => {
      onChange();
      // The tab may show another page with marks already.
      again = setTimeout(() => setAttempts((count) => count + 1), RECONNECT_MS);
    };
    const open = async (): Promise<void> => {
      const frame = await frameWithMostMarks(tab);
      if (!isOver) connection.current = connectToPage(tab, onMessage, onEnd, frame);
    };
    void open();
    return () => {
      isOver = true;
      clearTimeout(again);
      connection.current?.close();
      connection.current = null;
      setList(null);
      setView(null);
    };
  }, [tab, onChange, attempts]);

  const listed = list?.listed ?? 0;
  const goTo = useCallback((id: number) => connection.current?.send({ type: 'go-to', id }), []);
  const wantMore = useCallback(
    () => connection.current?.send({ type: 'list-wanted', from: listed }),
    [listed],
  );
  return { list, view, goTo, wantMore };
}
