import { browser } from 'wxt/browser';
import { watchAccess } from '../../lib/extension-page/site-access';
import { onPageAnnotated } from '../../lib/messages/page-connection';

/**
 * Watches for another active page, or another state of it: tabs activated, moved between windows or
 * loaded, marks added or removed, access given. It also calls when nothing has changed; the caller
 * asks for the state.
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
