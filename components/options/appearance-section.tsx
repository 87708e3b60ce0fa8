import { THEMES } from '../../lib/settings/settings';
import type { SectionProps } from './options-props';
import { Radios } from './radios';
import { Section } from './section';

/** Light or dark. */
export function AppearanceSection({ views: { t }, settings, change }: SectionProps) {
  return (
    <Section id="appearance" title={t('options.appearance')} lead={t('options.appearance.lead')}>
      <Radios
        label={t('options.theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        onChange={(theme) => change((old) => ({ ...old, theme }))}
      />
    </Section>
  );
}
