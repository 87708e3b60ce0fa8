/** Who may say what: the browser tells of each message where it comes from. */
import type { Browser } from 'wxt/browser';
import { pageRuntime } from './page-runtime';

type Sender = Browser.runtime.MessageSender;

/**
 * @param sender as the browser tells it
 * @returns whether it is the extension's background or one of its own pages: never a script of ours in
 *   a page of the web, whose process may have been taken over by that page
 */
export function isOwn(sender: Sender | undefined): boolean {
  if (!sender || sender.id !== pageRuntime().id) return false;
  const own = pageRuntime().getURL('/');
  const { url, origin, tab } = sender;
  if (origin !== undefined && `${origin}/` !== own) return false;
  // A background may have no address; what runs in a page always has a tab.
  return url === undefined ? tab === undefined : url.startsWith(own);
}
