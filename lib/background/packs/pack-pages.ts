/** Which pages a pack marks whatever they are about. */
import type { PackOnPage } from '../../matching';
import type { PackChoice } from '../../settings';

/**
 * @param choice the reader's, for one pack
 * @param host the page's, as in `URL.host`; null if it has none
 * @returns `always` as in `PackOnPage`; undefined if the pack marks no page of this host
 */
export function pagesRule(
  { pages, sites }: PackChoice,
  host: string | null,
): PackOnPage['always'] | undefined {
  if (pages === 'subject') return null;
  if (pages === 'every-page') return { onSite: null };
  return host !== null && sites.some((site) => covers(site, host)) ? { onSite: host } : undefined;
}

/** A site covers its subdomains, and without a port all ports. */
function covers(site: string, host: string): boolean {
  const hosts = [host, host.replace(/:\d+$/, '')];
  return hosts.some((one) => one === site || one.endsWith(`.${site}`));
}
