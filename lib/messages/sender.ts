/** Where a message comes from, by what the browser says of its sender. */
import type { Browser } from 'wxt/browser';
import { pageRuntime } from './page-runtime';

type Sender = Browser.runtime.MessageSender;

/**
 * @param sender as the browser passes it to the listener
 * @returns whether it is the background or one of the extension's own pages. A content script of
 *   ours is not: a hostile page may have taken over the process that it runs in.
 */
export function isOwn(sender: Sender | undefined): boolean {
  if (!sender || sender.id !== pageRuntime().id) return false;
  const own = pageRuntime().getURL('/');
  const { url, origin, tab } = sender;
  if (origin !== undefined && `${origin}/` !== own) return false;
  // A background may have no address; what runs in a page always has a tab.
  return url === undefined ? tab === undefined : url.startsWith(own);
}

/**
 * @returns the host of the tab's page, as in `URL.host`, also if a frame of another site sends;
 *   null if it is not known
 */
export function hostOfPage({ frameId, url, tab }: Sender): string | null {
  const address = (frameId === 0 ? url : tab?.url) ?? '';
  return URL.canParse(address) ? new URL(address).host : null;
}
