import { textOf, labelOf } from '../../lib/knowledge/views/context';
import type { ViewContext } from '../../lib/knowledge/views';
import type { SettingsChange } from '../../lib/settings/compare-settings';
import type { Unreadable } from '../../lib/settings/read-settings';
import { choiceName, choiceValue, onOff, type SiteRule } from '../../lib/settings/definitions';
import { isNameGroup } from '../../lib/strokes/highlight-keys';

/** @returns one change of settings in the reader's words: what it is now, what it would be */
export function changeText(views: ViewContext, change: SettingsChange): string {
  const { t } = views;
  const fromTo = (name: string, before: string, value: string): string =>
    t('options.file.change', { name, before, value });
  switch (change.what) {
    case 'choice':
      return fromTo(
        choiceName(t, change.name),
        choiceValue(t, change.name, change.from),
        choiceValue(t, change.name, change.to),
      );
    case 'mark':
      return fromTo(keyLabel(views, change.key), onOff(t, !change.on), onOff(t, change.on));
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
    case 'packs':
      return t('options.file.packs');
  }
}

/** @returns a part of a file that is left out, and why, in the reader's words */
export function unreadableText({ t }: ViewContext, part: Unreadable): string {
  switch (part.because) {
    case 'unknown':
      return t('options.file.unknown', { path: part.path });
    case 'value':
      return t('options.file.badValue', {
        path: part.path,
        value: part.value,
        expected: part.expected,
      });
    case 'line':
      return t('options.file.badLine', { line: part.line, text: part.text });
  }
}

/** @returns how a site's pages are marked, in the words that the popup has for it */
export function siteRuleText(t: ViewContext['t'], rule: SiteRule | null): string {
  return t(`issues.site.${rule ?? 'judged'}`);
}

function keyLabel(views: ViewContext, key: string): string {
  if (isNameGroup(key)) return views.t(`group.${key}`);
  const issue = views.knowledge.issueById(key);
  return issue ? textOf(views, issue.prefLabel) : key;
}
