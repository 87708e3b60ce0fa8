import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { countryList } from '../../../lib/knowledge/views';
import { Flag } from '../../shared/flag';
import { Icon } from '../../shared/icon';
import { PositionLine } from '../../shared/statements/position-line';
import { useRecordContext } from '../record-context';
import { SectionHead } from '../../shared/section-head';

/** Two countries and what they want fit on the first screen. */
const MOST_LINES = 2;

/** Countries that state a position and what they want; below, those without. */
export function CountryList({ toggle }: { toggle: ComponentChild }) {
  const { views, report, openConcept } = useRecordContext();
  const { t } = views;
  const here = (concept: string) =>
    report?.mentions.find((one) => one.concept === concept)?.count ?? 0;
  const { stated, unstated } = useMemo(() => countryList(views), [views]);
  const articles = t.inWords(views.knowledge.pack.sources.length);
  return (
    <>
      <SectionHead title={t('countries.stated')} count={stated.length}>
        {toggle}
      </SectionHead>
      <ul>
        {stated.map((country) => (
          <li key={country.concept} class="country-row">
            <Flag image={country.flag} width={24} />
            <div>
              <h4>
                <button
                  type="button"
                  class="stretched"
                  data-concept={country.concept}
                  onClick={() => openConcept(country.concept)}
                >
                  {country.label}
                </button>
                <bdi class="count">{country.statements}</bdi>
                {report && (
                  <bdi class="count here">
                    {here(country.concept) > 0
                      ? t('countries.hereCount', { count: here(country.concept) })
                      : t('countries.hereNone')}
                  </bdi>
                )}
              </h4>
              {country.lines.slice(0, MOST_LINES).map((line) => (
                <PositionLine key={line.issue} line={line} after={null} />
              ))}
              {country.lines.length > MOST_LINES && (
                <p class="caption more-lines">
                  {t('countries.more', { count: country.lines.length - MOST_LINES })}
                </p>
              )}
            </div>
            <Icon name="forward" />
          </li>
        ))}
      </ul>
      <SectionHead title={t('countries.unstated', { articles })} count={unstated.length} />
      <ul class="unstated-grid">
        {unstated.map((country) => (
          <li key={country.concept}>
            <button
              type="button"
              data-concept={country.concept}
              onClick={() => openConcept(country.concept)}
            >
              <Flag image={country.flag} width={18} />
              <span class="row-label">{country.label}</span>
              {here(country.concept) > 0 && (
                <span class="row-count" title={t('page.times', { count: here(country.concept) })}>
                  {here(country.concept)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
