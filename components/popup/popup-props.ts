import type { ViewContext } from '../../lib/knowledge/views';
import type { PageState } from '../../lib/messages/page-report';
import type { Amount, NameGroup, SiteRule } from '../../lib/settings/settings';
import type { TabId } from './popup-context';
import type { PopupMemory } from './popup-memory';

export interface PopupSettings {
  readonly enabled: boolean;
  readonly amount: Amount;
  readonly siteEnabled: boolean;
  /** The reader's rule for this site; `null`: its pages are judged one by one. */
  readonly siteRule?: SiteRule | null | undefined;
  /** By issue id; an issue that is not named is on. */
  readonly issues: { readonly [issue: string]: boolean };
  readonly groups: { readonly [Group in NameGroup]: boolean };
}

export interface PopupProps {
  /** The pack, flags and language, from `viewContext`. */
  views: ViewContext;
  page: PageState;
  settings: PopupSettings;
  /** The page's host, as `URL.host` gives it; `null` where the browser tells none. */
  host: string | null;
  onSetEnabled: (on: boolean) => void;
  onSetAmount: (amount: Amount) => void;
  onSetSite: (on: boolean) => void;
  /** Left out: there is a switch for the site, and nothing finer. */
  onSetSiteRule?: ((rule: SiteRule | null) => void) | undefined;
  onSetIssue: (issue: string, on: boolean) => void;
  onSetGroup: (group: NameGroup, on: boolean) => void;
  onAnnotateAnyway: () => void;
  /** Left out: the popup does not offer to show a mention on the page. */
  onJump?: ((concept: string) => void) | undefined;
  /** Left out: there is no way to options. */
  onOpenOptions?: (() => void) | undefined;
  /** Left out: there is no way to the side panel. */
  onOpenPanel?: (() => void) | undefined;
  initialTab?: TabId | undefined;
  /** A concept to begin with; the pack's subject stands for all its countries. */
  concept?: string | null | undefined;
  /** Where the reader was when the popup was closed; what is asked for by tab or concept goes before it. */
  memory?: PopupMemory | null | undefined;
  /** Called with every change of place, and while the reader scrolls. */
  onRemember?: ((memory: PopupMemory) => void) | undefined;
  /** `window`: a tab or a window of its own, which the popup fills; `popup`: 400x600. */
  frame?: 'popup' | 'window' | undefined;
  theme?: 'light' | 'dark' | undefined;
}
