import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  fullestFrame,
  lineToPage,
  type PageLine,
  type PageView,
  type ToPanel,
} from '../../lib/messages/page-line';
import { withMore, type PageList } from '../../lib/report/page-list';

/** Delay before a page that disconnected is connected again, ms, if it still has marks. */
const CALL_AGAIN_MS = 200;

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
 * @param tab the tab whose page has marks, or null for none
 * @param changed called when the page's mentions have changed, or the page no longer answers
 */
export function usePageLine(tab: number | null, changed: () => void): PageFollowed {
  const [list, setList] = useState<PageList | null>(null);
  const [view, setView] = useState<PageView | null>(null);
  const line = useRef<PageLine | null>(null);
  const [lines, setLines] = useState(0);

  useEffect(() => {
    if (tab === null) return undefined;
    const heard = (message: ToPanel): void => {
      if (message.type === 'view') {
        setView(message.view);
        return;
      }
      setList((known) => withMore(known, message.list));
      if (message.list.from === 0) changed();
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ended = (): void => {
      changed();
      // The tab may show another page with marks already.
      again = setTimeout(() => setLines((count) => count + 1), CALL_AGAIN_MS);
    };
    const open = async (): Promise<void> => {
      const frame = await fullestFrame(tab);
      if (!isOver) line.current = lineToPage(tab, heard, ended, frame);
    };
    void open();
    return () => {
      isOver = true;
      clearTimeout(again);
      line.current?.close();
      line.current = null;
      setList(null);
      setView(null);
    };
  }, [tab, changed, lines]);

  const listed = list?.listed ?? 0;
  const goTo = useCallback((id: number) => line.current?.tell({ type: 'go-to', id }), []);
  const wantMore = useCallback(
    () => line.current?.tell({ type: 'list-wanted', from: listed }),
    [listed],
  );
  return { list, view, goTo, wantMore };
}
