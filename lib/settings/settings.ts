/** Highlight keys that stand for names; every other key is an issue's id. */
export const NAME_GROUPS = ['people', 'institutions', 'countries', 'pact'] as const;
export type NameGroup = (typeof NAME_GROUPS)[number];

/** `always` annotates without asking whether the page is about the subject. */
export const SITE_RULES = ['never', 'always'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** How many of a concept's mentions are marked on a page; `sensible` spares the reader repeats. */
export const AMOUNTS = ['every', 'sensible', 'first'] as const;
export type Amount = (typeof AMOUNTS)[number];

/** "Not this": words that the reader does not want marked as a concept. */
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
  /** By highlight key: an issue's id or a name group. */
  marks: Record<string, boolean>;
  /** By host name, as `URL.host` gives it. */
  sites: Record<string, SiteRule>;
  rejections: Rejection[];
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, amount: 'sensible', marks: {}, sites: {}, rejections: [] };

/** @returns whether mentions of this highlight key are painted */
export function isMarked(settings: Settings, key: string): boolean {
  return settings.enabled && settings.marks[key] !== false;
}

/** @returns whether pages of this host may be annotated */
export function isSiteOn(settings: Settings, host: string): boolean {
  return settings.enabled && settings.sites[host] !== 'never';
}

/** @returns settings with one highlight key turned on or off */
export function withMark(settings: Settings, key: string, on: boolean): Settings {
  return { ...settings, marks: { ...settings.marks, [key]: on } };
}

/** @returns settings with a rule for one host, or with the host's rule taken away */
export function withSite(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _old, ...others } = settings.sites;
  return { ...settings, sites: rule === null ? others : { ...others, [host]: rule } };
}

/** @returns words of a page as they are compared: in lower case, with single spaces */
export function rejectable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** @returns settings in which these words are not marked as the concept, there or everywhere */
export function withRejection(settings: Settings, rejection: Rejection): Settings {
  const others = withoutRejection(settings, rejection).rejections;
  return { ...settings, rejections: [...others, { ...rejection, text: rejectable(rejection.text) }] };
}

/** @returns settings without this rejection; the same words' rejection on another host stays */
export function withoutRejection(settings: Settings, { concept, text, host }: Rejection): Settings {
  const same = (one: Rejection): boolean => one.concept === concept && one.text === rejectable(text) && one.host === host;
  return { ...settings, rejections: settings.rejections.filter((one) => !same(one)) };
}

/** @returns whether the reader rejected these words as the concept, on this host or everywhere */
export function isRejected(settings: Settings, host: string, concept: string, text: string): boolean {
  return settings.rejections.some(
    (one) => one.concept === concept && (one.host === null || one.host === host) && one.text === rejectable(text),
  );
}
