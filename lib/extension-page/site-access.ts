/** Host permissions: which sites the extension may read without a click. */
import { browser } from 'wxt/browser';
import { webHost } from '../settings';

/** What a reader can allow: the site of the active page, or all sites. */
export type Access = 'site' | 'all';

/** @returns the manifest's match patterns */
function everySite(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * @param url of a page of the web
 * @returns the match pattern for its site, without a port: patterns have none
 */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * @param url a tab's address; empty if the browser does not reveal it
 * @returns whether the extension may read pages of its site (of all sites if `url` is empty)
 *   without a click
 */
export async function hasAccess(url: string): Promise<boolean> {
  const origins = webHost(url) === null ? everySite() : [siteOf(url)];
  return browser.permissions.contains({ origins });
}

/**
 * Shows the browser's permission prompt. Call it in the event handler of a click, before any
 * `await`: otherwise the browser refuses.
 *
 * @param url of the active page
 * @returns whether the reader has allowed it
 */
export async function askForAccess(access: Access, url: string): Promise<boolean> {
  const origins = access === 'all' || webHost(url) === null ? everySite() : [siteOf(url)];
  return browser.permissions.request({ origins });
}

/** @returns stops watching */
export function watchAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
