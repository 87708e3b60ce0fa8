import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DocumentsBeside, type Beside } from '../../lib/extension-page/documents-beside';

export interface PageFollowed extends Beside {
  goTo: (id: number) => void;
  /** Asks for the mentions after those that are listed. */
  wantMore: () => void;
}

const NOTHING: Beside = { list: null, view: null };

/**
 * A Preact hook: follows the page of a tab, and the frames in it, for as long as it is shown.
 *
 * @param tab id of the tab whose page has marks, or null for none
 * @param page what is known of the page; another object each time that it may have other frames with marks
 * @param onChange called after the page's mentions have changed, or the page is gone
 */
export function usePageConnection(
  tab: number | null,
  page: object | null,
  onChange: () => void,
): PageFollowed {
  const [beside, setBeside] = useState(NOTHING);
  const documents = useRef<DocumentsBeside | null>(null);

  useEffect(() => {
    if (tab === null) return undefined;
    const opened = new DocumentsBeside(tab, setBeside, onChange);
    documents.current = opened;
    return () => {
      opened.close();
      documents.current = null;
      setBeside(NOTHING);
    };
  }, [tab, onChange]);
  useEffect(() => void documents.current?.connect(), [tab, page, onChange]);

  const goTo = useCallback((id: number) => documents.current?.goTo(id), []);
  const wantMore = useCallback(() => documents.current?.wantMore(), []);
  return { ...beside, goTo, wantMore };
}
