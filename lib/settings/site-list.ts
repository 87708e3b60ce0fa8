import type { Unreadable } from './read-settings';
import { SITE_RULES, type Settings, type SiteRule } from './settings';

/**
 * @param text what a reader types or pastes for a site: a host, or the address of any of its pages
 * @returns the host as `URL.host` gives it, or null if the text names no site
 */
export function hostIn(text: string): string | null {
  const trimmed = text.trim();
  const isAddress = /^https?:\/\//i.test(trimmed);
  const address = isAddress ? trimmed : `https://${trimmed}`;
  // A rule is for one host: there is no `*`. A colon otherwise begins a port, or is another scheme's.
  if (
    trimmed === '' ||
    /[\s*]/.test(trimmed) ||
    (!isAddress && /:(?!\d+(?:\/|$))/.test(trimmed)) ||
    !URL.canParse(address)
  )
    return null;
  return new URL(address).host || null;
}

/** @returns the list as text, a site a line: `never mail.example` */
export function writeSites({ sites }: Pick<Settings, 'sites'>): string {
  return Object.entries(sites)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([host, rule]) => `${rule} ${host}\n`)
    .join('');
}

/**
 * @param text a site a line, as `writeSites` writes them; a site without a rule is never to be marked, lines that
 *   are empty or begin with `#` say nothing
 * @returns the sites, and every line that cannot be read
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

/** A line of one word is a host if it looks like one, since other programs' lists have only hosts. */
const SITE_ALONE = /^[^\s,;]+\.[^\s,;]+$/;

function readLine(line: string): { host: string; rule: SiteRule } | null {
  const [, word, site = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  const rule = SITE_ALONE.test(line)
    ? 'never'
    : SITE_RULES.find((one) => one === word?.toLowerCase());
  const host = hostIn(SITE_ALONE.test(line) ? line : site);
  return rule && host ? { host, rule } : null;
}
