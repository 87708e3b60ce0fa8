import { browser } from 'wxt/browser';
import { watchAccess } from '../../lib/extension-page/site-access';
import { onPageAnnotated } from '../../lib/messages/page-connection';

/**
 * Watches for another page in front of the reader, or another state of the same page: tabs switched,
 * moved between windows or loaded, marks set or removed, access given. Calls back too often rather
 * than too seldom; the caller then asks for the state.
 *
 * @returns stops watching
 */
export function watchFront(changed: () => void): () => void {
  const { onActivated, onUpdated, onAttached, onDetached, onReplaced } = browser.tabs;
  const loaded = (_tab: number, change: { status?: string; url?: string }): void => {
    if (change.status || change.url) changed();
  };
  const events = [onActivated, onAttached, onDetached, onReplaced] as const;
  for (const event of events) event.addListener(changed);
  onUpdated.addListener(loaded);
  const unhear = onPageAnnotated(changed);
  const unwatch = watchAccess(changed);
  return () => {
    for (const event of events) event.removeListener(changed);
    onUpdated.removeListener(loaded);
    unhear();
    unwatch();
  };
}
