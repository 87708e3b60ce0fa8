import type { Rejection, Settings, SiteRule } from './definitions';

export {
  AMOUNTS,
  DEFAULT_SETTINGS,
  HOVER_DELAY,
  LANGUAGE_CHOICES,
  MARK_STYLES,
  SITE_RULES,
  THEMES,
} from './definitions';
export type * from './definitions';

/**
 * @param browserLanguage BCP 47, as `browser.i18n.getUILanguage()` gives it
 * @returns the language that the interface is wanted in, BCP 47
 */
export function languageOf(
  { language }: Pick<Settings, 'language'>,
  browserLanguage: string,
): string {
  return language === 'browser' ? browserLanguage : language;
}

/** @returns whether mentions of this highlight key are painted */
export function isMarked(settings: Settings, key: string): boolean {
  return settings.enabled && settings.marks[key] !== false;
}

/** @returns the rule for a host, or null if its pages are judged like any other's */
export function siteRule({ sites }: Pick<Settings, 'sites'>, host: string | null): SiteRule | null {
  // A machine of the reader's own may be called "constructor".
  return host !== null && Object.hasOwn(sites, host) ? sites[host]! : null;
}

/** @returns whether pages of this host may be annotated */
export function isSiteOn(settings: Settings, host: string): boolean {
  return settings.enabled && siteRule(settings, host) !== 'never';
}

/** @returns settings with one highlight key turned on or off */
export function withMark(settings: Settings, key: string, on: boolean): Settings {
  return { ...settings, marks: { ...settings.marks, [key]: on } };
}

/**
 * @param rule null: the host's pages are judged like any other's
 * @returns settings with a rule for one host, or with the host's rule taken away
 */
export function withSite(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _old, ...others } = settings.sites;
  const switchedOff = settings.switchedOff.filter((one) => one !== host);
  return { ...settings, sites: rule === null ? others : { ...others, [host]: rule }, switchedOff };
}

/**
 * What a switch "on for this site" does. It has two positions and a site three states, so a site
 * that was always annotated is always annotated again when it is turned back on.
 *
 * @returns settings in which pages of this host may be annotated, or may not
 */
export function withSiteOn(settings: Settings, host: string, on: boolean): Settings {
  const rule = siteRule(settings, host);
  if (on)
    return rule === 'never'
      ? withSite(settings, host, settings.switchedOff.includes(host) ? 'always' : null)
      : settings;
  const off = withSite(settings, host, 'never');
  const comesBack = rule === 'always' || settings.switchedOff.includes(host);
  return comesBack ? { ...off, switchedOff: [...off.switchedOff, host] } : off;
}

/** @returns words of a page as they are compared: in lower case, with single spaces */
export function rejectable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** @returns settings in which these words are not marked as the concept, there or everywhere */
export function withRejection(settings: Settings, rejection: Rejection): Settings {
  const others = withoutRejection(settings, rejection).rejections;
  return {
    ...settings,
    rejections: [...others, { ...rejection, text: rejectable(rejection.text) }],
  };
}

/** @returns settings without this rejection; the same words' rejection on another host stays */
export function withoutRejection(settings: Settings, { concept, text, host }: Rejection): Settings {
  const same = (one: Rejection): boolean =>
    one.concept === concept && one.text === rejectable(text) && one.host === host;
  return { ...settings, rejections: settings.rejections.filter((one) => !same(one)) };
}

/** @returns whether the reader rejected these words as the concept, on this host or everywhere */
export function isRejected(
  settings: Settings,
  host: string,
  concept: string,
  text: string,
): boolean {
  return settings.rejections.some(
    (one) =>
      one.concept === concept &&
      (one.host === null || one.host === host) &&
      one.text === rejectable(text),
  );
}
