import type { CardView, ViewContext } from '../../lib/knowledge/views';
import type { PackOutline } from '../../lib/pack/outline';
import type { PageState } from '../../lib/report/page-report';
import type { PageWay } from '../../lib/report/page-way';
import type { Settings } from '../../lib/settings/settings';

/** Data of the active page in popup and panel, and callbacks for it. */
export interface PageProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  /** What is known of a concept of an added pack; rejects if the background does not answer. */
  askView?: ((concept: string) => Promise<CardView | null>) | undefined;
  /** The packs that the reader added, on or off. */
  packs?: readonly PackOutline[] | undefined;
  page: PageState;
  settings: Settings;
  /** The page's host, as in `URL.host`; `null` if the browser does not reveal it. */
  host: string | null;
  /** The page's address; empty if the browser does not reveal it. */
  address: string;
  /** Called with a switch's change of the settings. */
  onChange: (change: (settings: Settings) => Settings) => void;
  /** The last change could not be stored, so the settings are as before. */
  notSaved?: boolean | undefined;
  /** The page can be read only because the reader opened the popup. */
  isOnlyNow?: boolean | undefined;
  onAnnotateAnyway: () => void;
  /** Takes back a request for marks on a page that is not about the subject. */
  onStopMarking: () => void;
  /** Called with the reader's choice for a page that cannot be marked. */
  onWay: (way: PageWay) => void;
  /** Without it, there is no link to the options. */
  onOpenOptions?: (() => void) | undefined;
  /** Without it, there is no link to the list of mentions. */
  onOpenPanel?: (() => void) | undefined;
  /** Where that opens it; beside the page by default. */
  panelIn?: 'side' | 'tab' | undefined;
  /** The system's theme by default. */
  theme?: 'light' | 'dark' | undefined;
}
