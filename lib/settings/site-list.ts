import type { Unreadable } from './read-settings';
import { SITE_RULES, type Settings, type SiteRule } from './settings';

/**
 * @param text that a reader typed or pasted for a site: a host, or the address of any of its pages
 * @returns the host as in `URL.host`, or null if the text names no site
 */
export function hostIn(text: string): string | null {
  const trimmed = text.trim();
  const isAddress = /^https?:\/\//i.test(trimmed);
  const address = isAddress ? trimmed : `https://${trimmed}`;
  // A rule is for one host, so `*` is refused. A colon that is not before a port is another
  // scheme's.
  if (
    trimmed === '' ||
    /[\s*]/.test(trimmed) ||
    (!isAddress && /:(?!\d+(?:\/|$))/.test(trimmed)) ||
    !URL.canParse(address)
  )
    return null;
  return new URL(address).host || null;
}

/** @returns the site rules as text, one site on each line: `never mail.example` */
export function writeSites({ sites }: Pick<Settings, 'sites'>): string {
  return Object.entries(sites)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([host, rule]) => `${rule} ${host}\n`)
    .join('');
}

/**
 * @param text one site on each line, as `writeSites` writes them. A site without a rule gets
 *   `never`. Empty lines and lines that start with `#` are skipped.
 * @returns the rules by host, and every line that cannot be read
 */
export function parseSites(text: string): {
  sites: Record<string, SiteRule>;
  unreadable: readonly Unreadable[];
} {
  const sites = new Map<string, SiteRule>();
  const unreadable: Unreadable[] = [];
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const read = readLine(line.trim());
    if (read) sites.set(read.host, read.rule);
    else unreadable.push({ because: 'line', line: i + 1, text: line.trim().slice(0, 60) });
  }
  return { sites: Object.fromEntries(sites), unreadable };
}

/** A host without a rule: lists of other programs have only hosts. */
const HOST_ALONE = /^[^\s,;]+\.[^\s,;]+$/;

function readLine(line: string): { host: string; rule: SiteRule } | null {
  const [, word, site = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  const rule = HOST_ALONE.test(line)
    ? 'never'
    : SITE_RULES.find((one) => one === word?.toLowerCase());
  const host = hostIn(HOST_ALONE.test(line) ? line : site);
  return rule && host ? { host, rule } : null;
}
