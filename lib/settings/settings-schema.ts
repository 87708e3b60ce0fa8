import { AMOUNTS, CARD_OPENERS, HOVER_DELAY, MARK_STYLES, SITE_RULES, THEMES, type Rejection, type Settings } from './settings';

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isString: Check = (value) => typeof value === 'string';
const isOneOf = (choices: readonly unknown[]): Check => (value) => choices.includes(value);
const isListOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const isRecordOf = (check: Check): Check => (value) => isRecord(value) && Object.values(value).every(check);

const REJECTION: Record<keyof Rejection, Check> = {
  concept: isString,
  text: isString,
  host: (value) => value === null || isString(value),
};

/**
 * The form of stored settings: for each, whether a value can be one. By hand where messages have
 * valibot, because the popup reads settings at every opening and has to stay light.
 */
export const SETTINGS_SCHEMA: Readonly<Record<keyof Settings, Check>> = {
  enabled: isBoolean,
  amount: isOneOf(AMOUNTS),
  markStyle: isOneOf(MARK_STYLES),
  cardOn: isOneOf(CARD_OPENERS),
  hoverDelay: (value) => Number.isSafeInteger(value) && Number(value) >= HOVER_DELAY.least && Number(value) <= HOVER_DELAY.most,
  theme: isOneOf(THEMES),
  marks: isRecordOf(isBoolean),
  sites: isRecordOf(isOneOf(SITE_RULES)),
  switchedOff: isListOf(isString),
  rejections: isListOf((value) => isRecord(value) && Object.entries(REJECTION).every(([name, check]) => check(value[name]))),
};

/** @returns whether a value is whole settings, each field with a value that it can have */
export function isSettings(value: unknown): value is Settings {
  return isRecord(value) && Object.entries(SETTINGS_SCHEMA).every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
}

/** @returns whether a value is an object with fields, not a list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
