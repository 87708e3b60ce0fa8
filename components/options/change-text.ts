import { LANGUAGE_NAMES } from '../../lib/i18n/language-names';
import { textOf, labelOf } from '../../lib/knowledge/views/context';
import type { FullViewContext } from '../../lib/knowledge/views';
import type { ChoiceName, SettingsChange } from '../../lib/settings/compare-settings';
import { NAME_GROUPS, type Amount, type LanguageChoice, type MarkStyle, type NameGroup, type Settings, type Theme } from '../../lib/settings/settings';

/** @returns one change of settings in the reader's words */
export function changeText(views: FullViewContext, change: SettingsChange): string {
  const { t } = views;
  switch (change.what) {
    case 'choice':
      return t('options.file.change', choiceText(views, change.name, change.to));
    case 'mark':
      return t('options.file.change', { name: keyLabel(views, change.key), value: onOff(views, change.on) });
    case 'site': {
      const value = t(`options.sites.rule.${change.to ?? 'null'}`);
      if (change.from === null) return t('options.file.change', { name: change.host, value });
      return t('options.file.instead', { name: change.host, value, before: t(`options.sites.rule.${change.from}`) });
    }
    case 'rejection': {
      const { text, concept, host } = change.rejection;
      return t('options.file.rejection', { text, concept: labelOf(views, concept), where: host ?? t('options.rejections.everywhere') });
    }
  }
}

function choiceText(views: FullViewContext, name: ChoiceName, to: Settings[ChoiceName]): { name: string; value: string } {
  const { t } = views;
  switch (name) {
    case 'enabled':
      return { name: t('issues.all'), value: onOff(views, to === true) };
    case 'markStyle':
      return { name: t('options.style'), value: t(`options.style.${to as MarkStyle}`) };
    case 'amount':
      return { name: t('options.amount'), value: t(`options.amount.${to as Amount}`) };
    case 'cardOn':
      return { name: t('options.cards'), value: t(to === 'click' ? 'options.opens.click' : 'options.opens.rest') };
    case 'hoverDelay':
      return { name: t('options.delay'), value: t('options.ms', { count: Number(to) }) };
    case 'theme':
      return { name: t('options.theme'), value: t(`options.theme.${to as Theme}`) };
    case 'language':
      return { name: t('options.language'), value: languageName(t, to as LanguageChoice) };
    case 'badge':
      return { name: t('options.badge'), value: onOff(views, to === true) };
  }
}

/** @returns a choice of language as the reader sees it */
export function languageName(t: FullViewContext['t'], choice: LanguageChoice): string {
  return choice === 'browser' ? t('options.language.browser') : LANGUAGE_NAMES[choice];
}

function onOff({ t }: FullViewContext, on: boolean): string {
  return t(on ? 'options.on' : 'options.off');
}

function keyLabel(views: FullViewContext, key: string): string {
  if (NAME_GROUPS.includes(key as NameGroup)) return views.t(`group.${key as NameGroup}`);
  const issue = views.knowledge.issueById(key);
  return issue ? textOf(views, issue.prefLabel) : key;
}
