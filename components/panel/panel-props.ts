import type { ViewContext } from '../../lib/knowledge/views';
import type { PageList } from '../../lib/report/page-list';
import type { PageView } from '../../lib/report/reading-list';
import type { PageProps } from '../page/page-props';

export interface PanelProps extends Omit<PageProps, 'views'> {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  /** The page's mentions; `null` until the page has sent them. */
  list: PageList | null;
  view: PageView | null;
  /** Concepts whose cards are pinned. */
  pinned: readonly string[];
  /** What the reader looked up elsewhere in the browser; another object for each time. */
  lookUp?: { readonly words: string } | null | undefined;
  startTab?: PanelTab | undefined;
  /** The reader goes to a mention. */
  onGoTo: (id: number) => void;
  /** The reader wants the mentions after those in the list. */
  onWantMore: () => void;
  onPin: (concept: string, on: boolean) => void;
}

export const PANEL_TABS = ['order', 'positions', 'pinned', 'lookUp'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** @returns whether a tab shows the page beside the panel, not the record */
export function isOnPage(tab: PanelTab): boolean {
  return tab === 'order' || tab === 'positions';
}
