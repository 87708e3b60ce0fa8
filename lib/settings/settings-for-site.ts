import { siteRule, type Settings } from './settings';

/**
 * What the scripts in a page may know of the settings: nothing of other sites. A page that has taken
 * over the process in which they run could read it there.
 *
 * @param host the page's, as `URL.host` gives it; null if it is not known
 * @returns settings that are the same for pages of this host
 */
export function settingsForSite(settings: Settings, host: string | null): Settings {
  const rule = siteRule(settings, host);
  return {
    ...settings,
    sites: rule === null ? {} : { [host!]: rule },
    switchedOff: [],
    rejections: settings.rejections.filter((one) => one.host === null || one.host === host),
  };
}
