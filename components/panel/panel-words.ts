import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';

/** The panel's own words beside those that it shares with the popup, whose parts know no others. */
export const PanelWords = createContext<Translate | null>(null);

/** @throws Error outside of a panel. */
export function usePanelWords(): Translate {
  const t = useContext(PanelWords);
  if (!t) throw new Error('This part stands outside of a Panel: render it inside of one.');
  return t;
}
