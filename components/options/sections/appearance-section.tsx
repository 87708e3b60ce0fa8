import { LANGUAGE_CHOICES, THEMES } from '../../../lib/settings/settings';
import { Choice } from '../controls/choice';
import { languageName } from '../change-text';
import type { SectionProps } from '../options-props';
import { Radios } from '../controls/radios';
import { Section } from '../controls/section';

/** Light or dark, and in which language. */
export function AppearanceSection({ views: { t }, settings, change }: SectionProps) {
  return (
    <Section id="appearance" title={t('options.appearance')} lead={t('options.appearance.lead')}>
      <Radios
        label={t('options.theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        onChange={(theme) => change((old) => ({ ...old, theme }))}
      />
      <Choice
        label={t('options.language')}
        note={t('options.language.note')}
        value={settings.language}
        options={LANGUAGE_CHOICES.map((value) => ({
          value,
          label: languageName(t, value),
          lang: value === 'browser' ? undefined : value,
        }))}
        onChange={(language) => change((old) => ({ ...old, language }))}
      />
    </Section>
  );
}
