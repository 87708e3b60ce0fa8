import type { PageProps } from '../page/page-props';
import type { TabId } from '../record/record-context';
import type { PopupMemory } from './popup-memory';

export interface PopupProps extends PageProps {
  /** Left out: the popup does not offer to show a mention on the page. */
  onJump?: ((concept: string) => void) | undefined;
  initialTab?: TabId | undefined;
  /** A concept to begin with; the pack's subject means all its countries. */
  concept?: string | null | undefined;
  /** The issue that is shown first, if the popup opens at a country. */
  issue?: string | null | undefined;
  /** What to search for from the start. */
  query?: string | null | undefined;
  /** Where the reader was when the popup was closed; a tab, concept or query asked for takes precedence. */
  memory?: PopupMemory | null | undefined;
  /** Called with every navigation, and while the reader scrolls. */
  onRemember?: ((memory: PopupMemory) => void) | undefined;
  /** `window`: a tab or a window of its own, which the popup fills; `popup`: 400x600. */
  frame?: 'popup' | 'window' | undefined;
}
