import type { Rejection, Settings, SiteRule } from './definitions';

export {
  AMOUNTS,
  DEFAULT_SETTINGS,
  HOVER_DELAY,
  LANGUAGE_CHOICES,
  MARK_STYLES,
  PACK_PAGES,
  SITE_RULES,
  THEMES,
} from './definitions';
export type * from './definitions';

/**
 * @param browserLanguage BCP 47, as in `browser.i18n.getUILanguage()`
 * @returns the interface's language, BCP 47
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

/** @returns the rule for a host; null without one, so that each page's relevance decides */
export function siteRule({ sites }: Pick<Settings, 'sites'>, host: string | null): SiteRule | null {
  // A host in the reader's network may be called "constructor".
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
 * @param rule null removes the host's rule
 * @returns settings with this rule for the host
 */
export function withSite(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _old, ...others } = settings.sites;
  const switchedOff = settings.switchedOff.filter((one) => one !== host);
  return { ...settings, sites: rule === null ? others : { ...others, [host]: rule }, switchedOff };
}

/**
 * Applies the switch "on for this site". The switch has two positions and a site three states: a
 * site with the rule `always` gets that rule back when it is turned on again.
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

/**
 * @returns words of a page in the form in which rejections compare them: lower case, single spaces
 */
export function normalizedWords(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** @returns settings in which these words are not marked as the concept, on its host or on all */
export function withRejection(settings: Settings, rejection: Rejection): Settings {
  const others = withoutRejection(settings, rejection).rejections;
  return {
    ...settings,
    rejections: [...others, { ...rejection, text: normalizedWords(rejection.text) }],
  };
}

/** @returns settings without this rejection; a rejection of the same words on another host stays */
export function withoutRejection(settings: Settings, { concept, text, host }: Rejection): Settings {
  const same = (one: Rejection): boolean =>
    one.concept === concept && one.text === normalizedWords(text) && one.host === host;
  return { ...settings, rejections: settings.rejections.filter((one) => !same(one)) };
}

/** @returns whether the reader rejected these words as the concept, on this host or on all */
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
      one.text === normalizedWords(text),
  );
}
