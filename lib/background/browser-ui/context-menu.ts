import { browser, type Browser } from 'wxt/browser';
import type { Translate } from '../../i18n/translate';
import { offered } from '../../browser/offered';
import { hasPanel, openPanel } from '../../browser/open-panel';
import { lookUp } from '../look-up';

const LOOK_UP = 'look-up';
const OPEN_PANEL = 'open-panel';

/**
 * Adds Pactlight's items to the context menus: to look up a selection and, on the toolbar button,
 * to open the panel if there is one. Does nothing in a browser without such menus.
 *
 * @param words gives the interface's words in the reader's present language
 * @param elsewhere looks words up if no panel can be opened
 * @returns a function that updates the items' words
 */
export function offerContextMenu(
  words: () => Promise<Translate>,
  elsewhere: (words: string) => Promise<void>,
): () => Promise<void> {
  const { contextMenus } = offered();
  if (!contextMenus) return async () => undefined;
  // The browser keeps menus while the background is stopped, so they are created once.
  const make = async (): Promise<void> => {
    const t = await words();
    await contextMenus.removeAll();
    contextMenus.create({ id: LOOK_UP, contexts: ['selection'], title: t('menu.lookUp') });
    if (hasPanel())
      contextMenus.create({ id: OPEN_PANEL, contexts: ['action'], title: t('popup.panel') });
  };
  browser.runtime.onInstalled.addListener(() => void make());
  contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
      if (tab?.id === undefined) return;
      const { id, windowId } = tab;
      if (menuItemId === OPEN_PANEL) void openPanel(id);
      if (menuItemId === LOOK_UP && selectionText)
        void lookUp(selectionText, { id, windowId }, elsewhere);
    },
  );
  return async () => {
    const t = await words();
    await Promise.all([
      contextMenus.update(LOOK_UP, { title: t('menu.lookUp') }),
      hasPanel() && contextMenus.update(OPEN_PANEL, { title: t('popup.panel') }),
    ]);
  };
}
