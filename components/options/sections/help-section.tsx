import type { Translate } from '../../../lib/i18n/translate';
import type { OptionsProps } from '../options-props';
import { Section } from '../controls/section';

type HelpSectionProps = Pick<OptionsProps, 'version' | 'onShowWelcome' | 'onReadPdf'> & {
  t: Translate;
};

/** How it is used, once more, and which version this is. */
export function HelpSection({ t, version, onShowWelcome, onReadPdf }: HelpSectionProps) {
  return (
    <Section id="help" title={t('options.help')} lead={t('options.help.lead')}>
      <div class="buttons">
        <button type="button" class="button" onClick={onShowWelcome}>
          {t('options.help.welcome')}
        </button>
        <button type="button" class="button" onClick={onReadPdf}>
          {t('pdf.name')}
        </button>
      </div>
      <p class="caption version">{t('options.help.version', { version })}</p>
    </Section>
  );
}
