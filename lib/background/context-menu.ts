import { browser, type Browser } from 'wxt/browser';
import type { Translate } from '../i18n/translate';
import { openPanel } from '../panel/open-panel';
import { lookUp } from './look-up';

const LOOK_UP = 'look-up';
const OPEN_PANEL = 'open-panel';

/**
 * Puts Pactlight into the browser's context menus: looking up what is selected, and, on the toolbar
 * button, opening the panel. A page's own menu has nothing of it while nothing is selected.
 *
 * @param t words of the interface
 */
export function offerContextMenu(t: Translate): void {
  const { contextMenus, runtime } = browser;
  // The browser keeps menus while the background rests; they are made once.
  const make = async (): Promise<void> => {
    await contextMenus.removeAll();
    contextMenus.create({ id: LOOK_UP, contexts: ['selection'], title: t('menu.lookUp') });
    contextMenus.create({ id: OPEN_PANEL, contexts: ['action'], title: t('panel.open') });
  };
  runtime.onInstalled.addListener(() => void make());
  contextMenus.onClicked.addListener((info, tab) => void chosen(info, tab));
}

async function chosen({ menuItemId, selectionText }: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const { id, windowId } = tab;
  if (menuItemId === OPEN_PANEL) await openPanel(id);
  if (menuItemId === LOOK_UP && selectionText) await lookUp(selectionText, { id, windowId });
}
