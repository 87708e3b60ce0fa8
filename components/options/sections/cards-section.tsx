import { DEFAULT_SETTINGS, choiceName, choiceValue } from '../../../lib/settings/definitions';
import type { SectionProps } from '../options-props';
import { Radios } from '../controls/radios';
import { Section } from '../controls/section';

/** Twice the usual: for readers whose pointer rests on words as they read, ms. */
const LONGER_REST_MS = 900;

/** When a card opens. */
export function CardsSection({ views, settings, change }: SectionProps) {
  const { t } = views;
  const { hoverDelay } = settings;
  const rests = [
    { ms: DEFAULT_SETTINGS.hoverDelay, label: t('options.opens.rest') },
    { ms: LONGER_REST_MS, label: t('options.opens.longer') },
  ];
  // A file may bring a delay of its own.
  if (!rests.some(({ ms }) => ms === hoverDelay))
    rests.push({ ms: hoverDelay, label: t('options.opens.own') });
  return (
    <Section id="cards" title={t('options.cards')} lead={t('options.cards.lead')}>
      <Radios
        label={choiceName(t, 'cardOn')}
        {...(settings.cardOn === 'click' ? { note: t('options.opens.held') } : {})}
        value={settings.cardOn === 'click' ? 'click' : String(hoverDelay)}
        options={[
          ...rests.map(({ ms, label }) => ({
            value: String(ms),
            label,
            note: choiceValue(t, 'hoverDelay', ms),
          })),
          { value: 'click', label: t('options.opens.click') },
        ]}
        onChange={(value) =>
          change((old) =>
            value === 'click'
              ? { ...old, cardOn: 'click' }
              : { ...old, cardOn: 'hover', hoverDelay: Number(value) },
          )
        }
      />
    </Section>
  );
}
