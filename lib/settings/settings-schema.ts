import { hasFields, isBoolean, isListOf, isRecordOf, isString, type Check } from '../value-checks';
import {
  AMOUNTS,
  CARD_OPENERS,
  HOVER_DELAY,
  LANGUAGE_CHOICES,
  MARK_STYLES,
  SITE_RULES,
  THEMES,
  type Rejection,
  type Settings,
} from './settings';

const isOneOf =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);

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
  hoverDelay: (value) =>
    Number.isSafeInteger(value) &&
    Number(value) >= HOVER_DELAY.least &&
    Number(value) <= HOVER_DELAY.most,
  theme: isOneOf(THEMES),
  language: isOneOf(LANGUAGE_CHOICES),
  badge: isBoolean,
  marks: isRecordOf(isBoolean),
  sites: isRecordOf(isOneOf(SITE_RULES)),
  switchedOff: isListOf(isString),
  rejections: isListOf(hasFields(REJECTION)),
};
