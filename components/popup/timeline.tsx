import { useMemo } from 'preact/hooks';
import { timelinePeriod, timelineView } from '../../lib/knowledge/views';
import { Chip } from '../shared/chip';
import { Statement } from '../shared/statement';
import { DetailHead } from './detail-head';
import { usePopupContext } from './popup-context';

/** The dated events that the articles report, the earliest first. */
export function Timeline() {
  const { views } = usePopupContext();
  const { t } = views;
  const rows = useMemo(() => timelineView(views), [views]);
  return (
    <article class="detail">
      <DetailHead title={t('timeline.title')} flag={null} basis={timelinePeriod(views) ?? ''} />
      <ol class="timeline">
        {rows.map((row) => (
          <li key={row.id}>
            <p class="caption timeline-date">{row.planned ? t('timeline.planned', { date: row.date }) : row.date}</p>
            <h4>{row.label}</h4>
            {row.statements.length > 0 && (
              <ul class="statements">
                {row.statements.map((statement) => (
                  <Statement key={statement.id} statement={statement} speaker />
                ))}
              </ul>
            )}
            {row.chips.map((chip) => (
              <Chip key={chip.href + chip.paragraphs} chip={chip} />
            ))}
            <details>
              <summary class="caption">{t('timeline.resolved')}</summary>
              <p class="caption">{row.basis}</p>
            </details>
          </li>
        ))}
      </ol>
    </article>
  );
}
