import { useId } from 'preact/hooks';
import { AMOUNTS, MARK_STYLES, choiceName, choiceValue } from '../../../lib/settings/definitions';
import { MarkSample } from '../controls/mark-sample';
import type { SectionProps } from '../options-props';
import { Radios } from '../controls/radios';
import { Section } from '../controls/section';
import { SwitchRow } from '../controls/switch-row';

/** How mentions look, and how many are marked. */
export function MarksSection({ views: { t }, settings, change }: SectionProps) {
  const name = useId();
  return (
    <Section id="marks" title={t('options.marks')} lead={t('options.marks.lead')}>
      <fieldset class="styles">
        <legend class="unseen">{choiceName(t, 'markStyle')}</legend>
        {MARK_STYLES.map((style) => (
          <label key={style} class="style">
            <MarkSample t={t} style={style} />
            <span class="radio">
              <input
                type="radio"
                name={name}
                value={style}
                checked={settings.markStyle === style}
                aria-labelledby={`${name}-${style}-name`}
                aria-describedby={`${name}-${style}`}
                onChange={() => change((old) => ({ ...old, markStyle: style }))}
              />
              <b id={`${name}-${style}-name`}>{choiceValue(t, 'markStyle', style)}</b>
            </span>
            <span class="style-note" id={`${name}-${style}`}>
              {t(`options.style.${style}.note`)}
            </span>
          </label>
        ))}
      </fieldset>
      <Radios
        label={choiceName(t, 'amount')}
        {...(settings.amount === 'sensible' ? { note: t('options.amount.note') } : {})}
        value={settings.amount}
        options={AMOUNTS.map((value) => ({ value, label: choiceValue(t, 'amount', value) }))}
        onChange={(amount) => change((old) => ({ ...old, amount }))}
      />
      <SwitchRow
        label={choiceName(t, 'badge')}
        note={t('options.badge.note')}
        on={settings.badge}
        onChange={(badge) => change((old) => ({ ...old, badge }))}
      />
    </Section>
  );
}
