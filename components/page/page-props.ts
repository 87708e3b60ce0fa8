import type { ViewContext } from '../../lib/knowledge/views';
import type { PageState } from '../../lib/report/page-report';
import type { Settings } from '../../lib/settings/settings';

/** What popup and panel are told of the page in front of the reader, and what they may do to it. */
export interface PageProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  page: PageState;
  settings: Settings;
  /** The page's host, as `URL.host` gives it; `null` if the browser tells none. */
  host: string | null;
  /** The page's address; empty if the browser gives none. */
  address: string;
  /** What a switch does to the settings. */
  onChange: (change: (settings: Settings) => Settings) => void;
  /** The last change could not be saved: the settings are as before. */
  notSaved?: boolean | undefined;
  onAnnotateAnyway: () => void;
  /** The reader wants no more marks on a page that was marked only because they asked. */
  onStopMarking: () => void;
  /** Left out: there is no way to options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: there is no way to the side panel. */
  onOpenPanel?: (() => void) | undefined;
  /** Left out: as the reader's system is. */
  theme?: 'light' | 'dark' | undefined;
}
