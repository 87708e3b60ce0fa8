import { siteRule, type Settings } from './settings';

/**
 * Removes everything about other sites, and which packs the reader has: a page that has taken over the process of its scripts could
 * read what they are sent.
 *
 * @param host the page's, as in `URL.host`; null if it is not known
 * @returns settings that have the same effect on pages of this host
 */
export function settingsForSite(settings: Settings, host: string | null): Settings {
  const rule = siteRule(settings, host);
  return {
    ...settings,
    sites: rule === null ? {} : { [host!]: rule },
    switchedOff: [],
    packs: [],
    rejections: settings.rejections.filter((one) => one.host === null || one.host === host),
  };
}
