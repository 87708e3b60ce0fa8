import {
  LANGUAGE_CHOICES,
  THEMES,
  choiceName,
  choiceValue,
} from '../../../lib/settings/definitions';
import { Choice } from '../controls/choice';
import type { SectionProps } from '../options-props';
import { Radios } from '../controls/radios';
import { Section } from '../controls/section';

/** Light or dark, and in which language. */
export function AppearanceSection({ views: { t }, settings, change }: SectionProps) {
  return (
    <Section id="appearance" title={t('options.appearance')} lead={t('options.appearance.lead')}>
      <Radios
        label={choiceName(t, 'theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: choiceValue(t, 'theme', value) }))}
        onChange={(theme) => change((old) => ({ ...old, theme }))}
      />
      <Choice
        label={choiceName(t, 'language')}
        note={t('options.language.note')}
        value={settings.language}
        options={LANGUAGE_CHOICES.map((value) => ({
          value,
          label: choiceValue(t, 'language', value),
          lang: value === 'browser' ? undefined : value,
        }))}
        onChange={(language) => change((old) => ({ ...old, language }))}
      />
    </Section>
  );
}
