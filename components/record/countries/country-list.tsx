import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { countryList } from '../../../lib/knowledge/views';
import type { CountryRow as CountryListRow } from '../../../lib/knowledge/views/countries/country-list';
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
    report && (report.mentions.find((one) => one.concept === concept)?.count ?? 0);
  const { stated, unstated } = useMemo(() => countryList(views), [views]);
  const articles = t.inWords(views.knowledge.pack.sources.length);
  return (
    <>
      <SectionHead title={t('countries.stated')} count={stated.length}>
        {toggle}
      </SectionHead>
      <ul>
        {stated.map((country) => (
          <CountryRow key={country.concept} country={country} here={here(country.concept)} />
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
              {!!here(country.concept) && (
                <span class="row-count" title={t('page.times', { count: here(country.concept)! })}>
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

interface CountryRowProps {
  country: CountryListRow;
  /** How often the page names it; null if no page is read. */
  here: number | null;
}

function CountryRow({ country, here }: CountryRowProps) {
  const { views, openConcept } = useRecordContext();
  const { t } = views;
  return (
    <li class="country-row">
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
          {here !== null && (
            <bdi class="count here">
              {here > 0 ? t('countries.hereCount', { count: here }) : t('countries.hereNone')}
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
  );
}
