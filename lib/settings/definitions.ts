/**
 * Every setting in one row: its schema, its default and its words on the options page. Storage,
 * messages, settings files and comparison derive from these rows.
 */
import * as v from 'valibot';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import type { StringKey, Translate } from '../i18n/translate';
import { recordOf } from './records';

/** `always` marks pages of the site whether or not they are about the subject. */
export const SITE_RULES = ['never', 'always'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** How many of a concept's mentions are marked on a page; `sensible` leaves out close repeats. */
export const AMOUNTS = ['every', 'sensible', 'first'] as const;
export type Amount = (typeof AMOUNTS)[number];

/**
 * How marks look: a colour and line for each issue, a tint with thinner lines, or grey dots for
 * all.
 */
export const MARK_STYLES = ['lines', 'wash', 'faint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What opens a card: the pointer at rest on a mark, or only a click on it. */
export const CARD_OPENERS = ['hover', 'click'] as const;
export type CardOpener = (typeof CARD_OPENERS)[number];

/** Theme of card, popup, panel and options. Marks follow the page's own background instead. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The interface's language: the browser's, or one of ours. Pages in all of them are marked. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * Bounds and default of `hoverDelay`, in ms. A pointer that rests for less than `least` is only
 * passing over the word; a card that takes longer than `most` seems broken.
 */
export const HOVER_DELAY = { least: 150, standard: 450, most: 3000 } as const;

/**
 * On which pages a pack marks: those about its subject, all, or those of some sites. A pack without
 * rules of relevance is judged by the names that a page has of it.
 */
export const PACK_PAGES = ['subject', 'every-page', 'sites'] as const;
export type PackPages = (typeof PACK_PAGES)[number];

const PackChoiceSchema = v.object({
  id: v.string(),
  on: v.boolean(),
  pages: v.picklist(PACK_PAGES),
  /** Hosts as in `URL.host`, for `pages: 'sites'`. Their subdomains are included. */
  sites: v.array(v.string()),
});
/** What the reader chose for a pack. */
export type PackChoice = v.InferOutput<typeof PackChoiceSchema>;

const RejectionSchema = v.object({
  concept: v.string(),
  /** The page's words, normalized by `normalizedWords`. */
  text: v.string(),
  /** A host as in `URL.host`; null for all sites. */
  host: v.nullable(v.string()),
});
/** A removed mark: words that the reader does not want marked as a concept. */
export type Rejection = v.InferOutput<typeof RejectionSchema>;

/** A setting with one value. `words` names the setting and its values on the options page. */
interface Choice<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly standard: Value;
  readonly words: {
    readonly name: StringKey;
    value(t: Translate, value: Value): string;
  };
}

/** A setting with entries, which the options page lists one by one. */
interface Collection<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly standard: Value;
}

/** All settings, in the order of the options page. */
export const DEFINITIONS = {
  /** Whether anything is marked at all. */
  enabled: {
    schema: v.boolean(),
    standard: true,
    words: { name: 'issues.all', value: onOff },
  } satisfies Choice<boolean>,
  markStyle: {
    schema: v.picklist(MARK_STYLES),
    standard: 'lines',
    words: { name: 'options.style', value: (t, style) => t(`options.style.${style}`) },
  } satisfies Choice<MarkStyle>,
  amount: {
    schema: v.picklist(AMOUNTS),
    standard: 'sensible',
    words: { name: 'issues.amount', value: (t, amount) => t(`issues.amount.${amount}`) },
  } satisfies Choice<Amount>,
  cardOn: {
    schema: v.picklist(CARD_OPENERS),
    standard: 'hover',
    words: {
      name: 'options.opens',
      value: (t, opener) => t(opener === 'click' ? 'options.opens.click' : 'options.opens.rest'),
    },
  } satisfies Choice<CardOpener>,
  /** How long the pointer rests on a mark before its card opens, in whole ms. */
  hoverDelay: {
    schema: v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(HOVER_DELAY.least),
      v.maxValue(HOVER_DELAY.most),
    ),
    standard: HOVER_DELAY.standard,
    words: { name: 'options.delay', value: (t, ms) => t('options.seconds', { count: ms / 1000 }) },
  } satisfies Choice<number>,
  theme: {
    schema: v.picklist(THEMES),
    standard: 'system',
    words: { name: 'options.theme', value: (t, theme) => t(`options.theme.${theme}`) },
  } satisfies Choice<Theme>,
  language: {
    schema: v.picklist(LANGUAGE_CHOICES),
    standard: 'browser',
    words: {
      name: 'options.language',
      value: (t, choice) =>
        choice === 'browser' ? t('options.language.browser') : LANGUAGE_NAMES[choice],
    },
  } satisfies Choice<LanguageChoice>,
  /** Whether the toolbar button shows the number of a page's mentions. */
  badge: {
    schema: v.boolean(),
    standard: true,
    words: { name: 'options.badge', value: onOff },
  } satisfies Choice<boolean>,
  /** By highlight key (an issue's id or a name group). A key without an entry is marked. */
  marks: { schema: recordOf(v.boolean()), standard: {} } satisfies Collection<
    Record<string, boolean>
  >,
  /** By host, as in `URL.host`. On a site without an entry, each page's relevance decides. */
  sites: { schema: recordOf(v.picklist(SITE_RULES)), standard: {} } satisfies Collection<
    Record<string, SiteRule>
  >,
  /**
   * Hosts that were `always` before the site's switch made them `never`; turned on, they are
   * `always` again.
   */
  switchedOff: { schema: v.array(v.string()), standard: [] } satisfies Collection<string[]>,
  rejections: { schema: v.array(RejectionSchema), standard: [] } satisfies Collection<Rejection[]>,
  /** In the reader's order. A pack without an entry is on, and after those with one. */
  packs: { schema: v.array(PackChoiceSchema), standard: [] } satisfies Collection<PackChoice[]>,
};

type Definitions = typeof DEFINITIONS;
export type SettingName = keyof Definitions;

/** What the reader has chosen. */
export type Settings = { [Name in SettingName]: v.InferOutput<Definitions[Name]['schema']> };

/** Names of settings with one value. */
export type ChoiceName = {
  [Name in SettingName]: Definitions[Name] extends { words: object } ? Name : never;
}[SettingName];

export const SETTING_NAMES = Object.keys(DEFINITIONS) as readonly SettingName[];
export const CHOICE_NAMES = SETTING_NAMES.filter(
  (name): name is ChoiceName => 'words' in DEFINITIONS[name],
);

export const DEFAULT_SETTINGS = eachSetting((name) => DEFINITIONS[name].standard) as Settings;

/** All settings, as a message carries them. */
export const SettingsSchema = v.object(
  eachSetting((name) => DEFINITIONS[name].schema) as {
    [Name in SettingName]: Definitions[Name]['schema'];
  },
);

function eachSetting(valueOf: (name: SettingName) => unknown): Record<string, unknown> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, valueOf(name)]));
}

/** @returns a setting's name on the options page */
export function choiceName(t: Translate, name: ChoiceName): string {
  return t(DEFINITIONS[name].words.name);
}

/** @returns the name of a setting's value on the options page */
export function choiceValue<Name extends ChoiceName>(
  t: Translate,
  name: Name,
  value: Settings[Name],
): string {
  const { words } = DEFINITIONS[name] as unknown as Choice<Settings[Name]>;
  return words.value(t, value);
}

/** @returns the name of a switch's position */
export function onOff(t: Translate, on: boolean): string {
  return t(on ? 'options.on' : 'options.off');
}
