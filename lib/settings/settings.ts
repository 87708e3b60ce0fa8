import { LANGUAGES, type Language } from '../i18n/languages';

/** `always` annotates without asking whether the page is about the subject. */
export const SITE_RULES = ['never', 'always'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** How many of a concept's mentions are marked on a page; `sensible` spares the reader repeats. */
export const AMOUNTS = ['every', 'sensible', 'first'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** How marks look: a colour and line for each issue, a tint with thinner lines, or grey dots for all. */
export const MARK_STYLES = ['lines', 'wash', 'faint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What opens a card: the pointer at rest on a mark, or a click on it alone. */
export const CARD_OPENERS = ['hover', 'click'] as const;
export type CardOpener = (typeof CARD_OPENERS)[number];

/** Card, popup, panel and options; marks follow the page's own paper. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The interface's language: the browser's, or one of ours. Pages are read in all of them. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = 'browser' | Language;

/**
 * Bounds and default of `hoverDelay`, in ms: a pointer that rests for less than `least` only passes
 * over the word; a card that takes longer than `most` seems broken.
 */
export const HOVER_DELAY = { least: 150, standard: 450, most: 3000 } as const;

/** A removed mark: words that the reader does not want marked as a concept. */
export interface Rejection {
  concept: string;
  /** The page's words, as `rejectable` writes them. */
  text: string;
  /** One host, as `URL.host` gives it; null is everywhere. */
  host: string | null;
}

/**
 * What the reader has chosen. A highlight key or site that is not named has its default: marked,
 * and judged page by page.
 */
export interface Settings {
  enabled: boolean;
  amount: Amount;
  markStyle: MarkStyle;
  cardOn: CardOpener;
  /** How long the pointer rests on a mark before its card opens, in whole ms within `HOVER_DELAY`. */
  hoverDelay: number;
  theme: Theme;
  language: LanguageChoice;
  /** Whether the toolbar button has the number of a page's mentions on it. */
  badge: boolean;
  /** By highlight key: an issue's id or a name group. */
  marks: Record<string, boolean>;
  /** By host name, as `URL.host` gives it. */
  sites: Record<string, SiteRule>;
  /** Hosts that have `always` again once the switch that made it `never` is turned on. */
  switchedOff: string[];
  rejections: Rejection[];
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  amount: 'sensible',
  markStyle: 'lines',
  cardOn: 'hover',
  hoverDelay: HOVER_DELAY.standard,
  theme: 'system',
  language: 'browser',
  badge: true,
  marks: {},
  sites: {},
  switchedOff: [],
  rejections: [],
};

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

/** @returns the rule for a host, or null where its pages are judged like any other's */
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
 * that was always annotated is so again when it is turned back on.
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
