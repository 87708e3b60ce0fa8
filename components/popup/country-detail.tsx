import { useMemo, useState } from 'preact/hooks';
import { countryView, type CountryView, type PositionView } from '../../lib/knowledge/views';
import { Dot } from '../shared/dot';
import { Statement } from '../shared/statement';
import { Stroke } from '../shared/stroke';
import { DetailHead } from './detail-head';
import { JumpButton } from './jump-button';
import { usePopupContext } from './popup-context';

const MOST_OTHERS = 5;

/** Everything stated by one country, by issue, and what others say of it. */
export function CountryDetail({ concept }: { concept: string }) {
  const { views } = usePopupContext();
  const country = useMemo(() => countryView(views, concept), [views, concept]);
  if (!country) return null;
  const goTo = (issue: string) => document.getElementById(`position-${issue}`)?.scrollIntoView({ block: 'start' });
  return (
    <article class="detail">
      <DetailHead title={country.title} flag={country.flag} basis={country.basis} />
      <ul class="dots dot-anchors">
        {country.dots.map((dot) => (
          <li key={dot.issue}>
            <button type="button" onClick={() => goTo(dot.issue)}>
              <span class="dot-cell">
                <Dot dot={dot} />
              </span>
              {dot.label} <span class="unseen">{dot.description}</span>
            </button>
          </li>
        ))}
      </ul>
      <JumpButton concept={concept} />
      {country.positions.map((position) => (
        <Position key={position.issue} position={position} />
      ))}
      <Others country={country} />
    </article>
  );
}

function Others({ country }: { country: CountryView }) {
  const { t } = usePopupContext().views;
  const [all, setAll] = useState(false);
  const { others } = country;
  if (others.length === 0) return null;
  return (
    <section class="position">
      <h4>
        {t('countries.others', { country: country.title })} <span class="count">{others.length}</span>
      </h4>
      <ul class="statements">
        {(all ? others : others.slice(0, MOST_OTHERS)).map((statement) => (
          <Statement key={statement.id} statement={statement} speaker />
        ))}
      </ul>
      {others.length > MOST_OTHERS && (
        <button type="button" class="link caption earlier" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('page.fewer') : t('page.all', { count: others.length })}
        </button>
      )}
    </section>
  );
}

function Position({ position }: { position: PositionView }) {
  const { t } = usePopupContext().views;
  const [all, setAll] = useState(false);
  const earlier = position.statements.length - 1;
  return (
    <section class="position" id={`position-${position.issue}`}>
      <h4>
        <Stroke mark={position.mark} />
        {position.label} <span class="count">{position.state}</span>
      </h4>
      <ul class="statements">
        {(all ? position.statements : position.statements.slice(0, 1)).map((statement) => (
          <Statement key={statement.id} statement={statement} stroke={false} speaker />
        ))}
      </ul>
      {earlier > 0 && (
        <button type="button" class="link caption earlier" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('page.fewer') : t('countries.earlier', { count: earlier })}
          <span class="unseen"> ({position.label})</span>
        </button>
      )}
    </section>
  );
}
