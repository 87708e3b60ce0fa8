/**
 * Every setting, a row each: its form, its default and how the options page words it. What is stored,
 * sent to pages, put into files and compared derives from these rows.
 */
import * as v from 'valibot';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import type { StringKey, Translate } from '../i18n/translate';
import { recordOf } from './records';

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

/** Card, popup, panel and options; marks follow the page's own background. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The interface's language: the browser's, or one of ours. Pages are read in all of them. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * Bounds and default of `hoverDelay`, in ms: a pointer that rests for less than `least` only passes
 * over the word; a card that takes longer than `most` seems broken.
 */
export const HOVER_DELAY = { least: 150, standard: 450, most: 3000 } as const;

const RejectionSchema = v.object({
  concept: v.string(),
  /** The page's words, as `rejectable` writes them. */
  text: v.string(),
  /** One host, as `URL.host` gives it; null is everywhere. */
  host: v.nullable(v.string()),
});
/** A removed mark: words that the reader does not want marked as a concept. */
export type Rejection = v.InferOutput<typeof RejectionSchema>;

/** A setting that is one value. Its `words` name the setting and its values. */
interface Choice<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly standard: Value;
  readonly words: {
    readonly name: StringKey;
    value(t: Translate, value: Value): string;
  };
}

/** A setting that has entries, which the options page lists one by one. */
interface Collection<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly standard: Value;
}

/** In the order of the options page. */
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
  /** Whether the toolbar button has the number of a page's mentions on it. */
  badge: {
    schema: v.boolean(),
    standard: true,
    words: { name: 'options.badge', value: onOff },
  } satisfies Choice<boolean>,
  /** By highlight key: an issue's id or a group of names. What is not named is marked. */
  marks: { schema: recordOf(v.boolean()), standard: {} } satisfies Collection<
    Record<string, boolean>
  >,
  /** By host name, as `URL.host` gives it. A site that is not named is judged page by page. */
  sites: { schema: recordOf(v.picklist(SITE_RULES)), standard: {} } satisfies Collection<
    Record<string, SiteRule>
  >,
  /** Hosts that get `always` back when the switch that made them `never` is turned on. */
  switchedOff: { schema: v.array(v.string()), standard: [] } satisfies Collection<string[]>,
  rejections: { schema: v.array(RejectionSchema), standard: [] } satisfies Collection<Rejection[]>,
};

type Definitions = typeof DEFINITIONS;
export type SettingName = keyof Definitions;

/** What the reader has chosen. */
export type Settings = { [Name in SettingName]: v.InferOutput<Definitions[Name]['schema']> };

/** Settings that are one value. */
export type ChoiceName = {
  [Name in SettingName]: Definitions[Name] extends { words: object } ? Name : never;
}[SettingName];

export const SETTING_NAMES = Object.keys(DEFINITIONS) as readonly SettingName[];
export const CHOICE_NAMES = SETTING_NAMES.filter(
  (name): name is ChoiceName => 'words' in DEFINITIONS[name],
);

export const DEFAULT_SETTINGS = eachSetting((name) => DEFINITIONS[name].standard) as Settings;

/** All settings, as a message brings them. */
export const SettingsSchema = v.object(
  eachSetting((name) => DEFINITIONS[name].schema) as {
    [Name in SettingName]: Definitions[Name]['schema'];
  },
);

function eachSetting(valueOf: (name: SettingName) => unknown): Record<string, unknown> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, valueOf(name)]));
}

/** @returns what a setting is called */
export function choiceName(t: Translate, name: ChoiceName): string {
  return t(DEFINITIONS[name].words.name);
}

/** @returns what a value of a setting is called */
export function choiceValue<Name extends ChoiceName>(
  t: Translate,
  name: Name,
  value: Settings[Name],
): string {
  const { words } = DEFINITIONS[name] as unknown as Choice<Settings[Name]>;
  return words.value(t, value);
}

/** @returns what a switch's position is called */
export function onOff(t: Translate, on: boolean): string {
  return t(on ? 'options.on' : 'options.off');
}
