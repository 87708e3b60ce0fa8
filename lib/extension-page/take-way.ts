import { browser } from 'wxt/browser';
import type { PageWay } from '../report/page-way';
import type { PageTab } from './page-tab';
import { askForAccess } from './site-access';

/**
 * Does what the reader chose for a page that cannot be marked. Call it in the event handler of a
 * click, before any `await`.
 */
export async function takeWay(way: PageWay, tab: PageTab): Promise<void> {
  switch (way) {
    case 'allow-site':
      await askForAccess('site', tab.url);
      return;
    case 'allow-all':
      await askForAccess('all', tab.url);
      return;
    case 'reload':
      return browser.tabs.reload(tab.id);
    case 'read-pdf':
      await browser.tabs.create({
        url: browser.runtime.getURL(`/pdf.html?tab=${tab.id}`),
        ...(tab.isPrivate ? {} : { openerTabId: tab.id }),
      });
      return;
  }
}
