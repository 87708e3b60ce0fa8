/** Which sites the browser lets the extension read without being asked each time. */
import { browser } from 'wxt/browser';
import { webHost } from '../settings';

/** What a reader may allow: the site of the page in front, or all. */
export type Access = 'site' | 'all';

/** @returns match patterns for whatever the manifest asks for */
function everySite(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * @param url of a page of the web
 * @returns the match pattern for its site; patterns have no port
 */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * @param url a tab's address; empty if the browser does not give it
 * @returns whether pages of its site, or all if it is not known, may be read at any time
 */
export async function hasAccess(url: string): Promise<boolean> {
  const origins = webHost(url) === null ? everySite() : [siteOf(url)];
  return browser.permissions.contains({ origins });
}

/**
 * Asks the reader, in the browser's own words. Call it in answer to a click, before anything is
 * waited for: else the browser refuses.
 *
 * @param url of the page in front
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
