import type { ViewContext } from '../../lib/knowledge/views';
import type { PageState } from '../../lib/report/page-report';
import type { PageWay } from '../../lib/report/page-way';
import type { Settings } from '../../lib/settings/settings';

/** What popup and panel know of the page in front of the reader, and what they may do to it. */
export interface PageProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  page: PageState;
  settings: Settings;
  /** The page's host, as `URL.host` gives it; `null` if the browser does not say. */
  host: string | null;
  /** The page's address; empty if the browser gives none. */
  address: string;
  /** What a switch does to the settings. */
  onChange: (change: (settings: Settings) => Settings) => void;
  /** The last change could not be saved: the settings are as before. */
  notSaved?: boolean | undefined;
  /** The page may be read only because the reader has opened the popup on it. */
  isOnlyNow?: boolean | undefined;
  onAnnotateAnyway: () => void;
  /** The reader wants no more marks on a page that was marked only because they asked. */
  onStopMarking: () => void;
  /** The reader does something about a page that cannot be marked. */
  onWay: (way: PageWay) => void;
  /** Left out: there is no way to options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: there is no way to the list of mentions. */
  onOpenPanel?: (() => void) | undefined;
  /** Where that opens it. Left out: beside the page. */
  panelIn?: 'side' | 'tab' | undefined;
  /** Left out: as the reader's system is. */
  theme?: 'light' | 'dark' | undefined;
}
