import type { ViewContext } from '../../lib/knowledge/views';
import type { PageState } from '../../lib/messages/page-report';
import type { Settings } from '../../lib/settings/settings';
import type { TabId } from './popup-context';
import type { PopupMemory } from './popup-memory';

export interface PopupProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  page: PageState;
  settings: Settings;
  /** The page's host, as `URL.host` gives it; `null` where the browser tells none. */
  host: string | null;
  /** The page's address; empty if the browser gives none. */
  address: string;
  /** What a switch of the popup does to the settings. */
  onChange: (change: (settings: Settings) => Settings) => void;
  /** The last change could not be saved: the settings are as before. */
  notSaved?: boolean | undefined;
  onAnnotateAnyway: () => void;
  /** The reader wants no more marks on a page that was marked only because they asked. */
  onStopMarking: () => void;
  /** Left out: the popup does not offer to show a mention on the page. */
  onJump?: ((concept: string) => void) | undefined;
  /** Left out: there is no way to options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: there is no way to the side panel. */
  onOpenPanel?: (() => void) | undefined;
  initialTab?: TabId | undefined;
  /** A concept to begin with; the pack's subject stands for all its countries. */
  concept?: string | null | undefined;
  /** The issue that is shown first, if the popup opens at a country. */
  issue?: string | null | undefined;
  /** What to search for from the start. */
  query?: string | null | undefined;
  /** Where the reader was when the popup was closed; what is asked for by tab, concept or query goes before it. */
  memory?: PopupMemory | null | undefined;
  /** Called with every change of place, and while the reader scrolls. */
  onRemember?: ((memory: PopupMemory) => void) | undefined;
  /** `window`: a tab or a window of its own, which the popup fills; `popup`: 400x600. */
  frame?: 'popup' | 'window' | undefined;
  theme?: 'light' | 'dark' | undefined;
}
