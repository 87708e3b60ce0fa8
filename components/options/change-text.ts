import { LANGUAGE_NAMES } from '../../lib/i18n/language-names';
import { textOf, labelOf } from '../../lib/knowledge/views/context';
import type { FullViewContext } from '../../lib/knowledge/views';
import type { ChoiceName, SettingsChange } from '../../lib/settings/compare-settings';
import type { Unreadable } from '../../lib/settings/read-settings';
import {
  type Amount,
  type LanguageChoice,
  type MarkStyle,
  type Settings,
  type SiteRule,
  type Theme,
} from '../../lib/settings/settings';
import { isNameGroup } from '../../lib/strokes/highlight-keys';

/** @returns one change of settings in the reader's words: what it is now, what it would be */
export function changeText(views: FullViewContext, change: SettingsChange): string {
  const { t } = views;
  const fromTo = (name: string, before: string, value: string): string =>
    t('options.file.change', { name, before, value });
  switch (change.what) {
    case 'choice':
      return fromTo(
        choiceName(views, change.name),
        choiceValue(views, change.name, change.from),
        choiceValue(views, change.name, change.to),
      );
    case 'mark':
      return fromTo(keyLabel(views, change.key), onOff(views, !change.on), onOff(views, change.on));
    case 'site':
      return fromTo(change.host, siteRuleText(t, change.from), siteRuleText(t, change.to));
    case 'rejection': {
      const { text, concept, host } = change.rejection;
      return t('options.file.rejection', {
        text,
        concept: labelOf(views, concept),
        where: host ?? t('options.rejections.everywhere'),
      });
    }
  }
}

/** @returns a part of a file that is left out, and why, in the reader's words */
export function unreadableText({ t }: FullViewContext, part: Unreadable): string {
  switch (part.because) {
    case 'unknown':
      return t('options.file.unknown', { path: part.path });
    case 'value':
      return t('options.file.badValue', { path: part.path, value: part.value });
    case 'line':
      return t('options.file.badLine', { line: part.line, text: part.text });
  }
}

/** @returns how a site's pages are marked, in the words that the popup has for it */
export function siteRuleText(t: FullViewContext['t'], rule: SiteRule | null): string {
  return t(`issues.site.${rule ?? 'judged'}`);
}

function choiceName({ t }: FullViewContext, name: ChoiceName): string {
  const keys = {
    enabled: 'issues.all',
    markStyle: 'options.style',
    amount: 'issues.amount',
    cardOn: 'options.opens',
    hoverDelay: 'options.delay',
    theme: 'options.theme',
    language: 'options.language',
    badge: 'options.badge',
  } as const;
  return t(keys[name]);
}

function choiceValue(
  views: FullViewContext,
  name: ChoiceName,
  value: Settings[ChoiceName],
): string {
  const { t } = views;
  switch (name) {
    case 'enabled':
    case 'badge':
      return onOff(views, value === true);
    case 'markStyle':
      return t(`options.style.${value as MarkStyle}`);
    case 'amount':
      return t(`issues.amount.${value as Amount}`);
    case 'cardOn':
      return t(value === 'click' ? 'options.opens.click' : 'options.opens.rest');
    case 'hoverDelay':
      return secondsText(views, Number(value));
    case 'theme':
      return t(`options.theme.${value as Theme}`);
    case 'language':
      return languageName(t, value as LanguageChoice);
  }
}

/**
 * @param ms a time in ms
 * @returns the same in seconds, as the language writes them
 */
export function secondsText({ t }: FullViewContext, ms: number): string {
  return t('options.seconds', { count: ms / 1000 });
}

/** @returns a choice of language as the reader sees it */
export function languageName(t: FullViewContext['t'], choice: LanguageChoice): string {
  return choice === 'browser' ? t('options.language.browser') : LANGUAGE_NAMES[choice];
}

function onOff({ t }: FullViewContext, on: boolean): string {
  return t(on ? 'options.on' : 'options.off');
}

function keyLabel(views: FullViewContext, key: string): string {
  if (isNameGroup(key)) return views.t(`group.${key}`);
  const issue = views.knowledge.issueById(key);
  return issue ? textOf(views, issue.prefLabel) : key;
}
