import { useMemo } from 'preact/hooks';
import { markingPacks, pageOverview, type MentionRow } from '../../lib/knowledge/views';
import type { PageReport } from '../../lib/report/page-report';
import { Stroke } from '../shared/stroke';
import { FoldButton, useFold } from '../record/fold';
import { MissingList } from './missing-list';
import { PageWants } from './page-wants';
import { useRecordContext } from '../record/record-context';
import { Reasons } from '../page/reasons';
import { SectionHead } from '../shared/section-head';

const MOST_AT_FIRST = 6;

/** Who and what the page names, where, how often; then what it leaves out. */
export function ThisPage({ report }: { report: PageReport }) {
  const { views, source } = useRecordContext();
  const { t } = views;
  const overview = useMemo(() => pageOverview(views, report, source), [views, report, source]);
  return (
    <>
      {report.total === 0 && report.relevance?.relevant !== false && (
        <p class="page-nothing">{t('page.nothing')}</p>
      )}
      <PageWants report={report} />
      <MentionList name="who" title={t('page.who')} rows={overview.who} axis />
      <MentionList name="what" title={t('page.what')} rows={overview.what} />
      {markingPacks(views, report).map(({ id, title, rows }) => (
        <MentionList key={id} name={`pack-${id}`} title={title} rows={rows} />
      ))}
      <MissingList untouched={overview.untouched} rows={overview.missing} />
      {report.relevance && (
        <details class="page-why">
          <summary>{report.relevance.relevant ? t('page.why') : t('page.asked')}</summary>
          <div class="why-page">
            <Reasons relevance={report.relevance} />
          </div>
        </details>
      )}
    </>
  );
}

interface MentionListProps {
  name: string;
  title: string;
  rows: readonly MentionRow[];
  /** Says what the strips run from and to. */
  axis?: boolean;
}

function MentionList({ name, title, rows, axis = false }: MentionListProps) {
  const { t } = useRecordContext().views;
  const [all, toggle] = useFold(name);
  if (rows.length === 0) return null;
  const folds = rows.length > MOST_AT_FIRST;
  return (
    <section class="mentions">
      <SectionHead title={title} count={rows.length}>
        {folds && (
          <FoldButton
            open={all}
            onToggle={toggle}
            label={t('page.all', { count: rows.length })}
            of={title}
          />
        )}
        {axis && (
          <span class="axis caption" aria-hidden="true">
            <span>{t('page.start')}</span>
            <span>{t('page.end')}</span>
          </span>
        )}
      </SectionHead>
      <ul>
        {(all ? rows : rows.slice(0, MOST_AT_FIRST)).map((row) => (
          <Mentions key={row.concept} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Mentions({ row }: { row: MentionRow }) {
  const { views, openConcept } = useRecordContext();
  return (
    <li>
      <button
        type="button"
        class="mention-row"
        data-concept={row.concept}
        onClick={() => openConcept(row.concept)}
      >
        <Stroke mark={row.mark} />
        <span class="row-label" title={row.label}>
          {row.label}
        </span>
        <svg class="strip" data-mark={row.mark} height="16" aria-hidden="true">
          <rect class="strip-line" x="0" y="12" width="100%" height="1" />
          {row.positions.map((position, index) => (
            <rect
              key={index}
              class="strip-tick"
              x={`${position * 98.5}%`}
              y="4"
              width="2"
              height="8"
            />
          ))}
        </svg>
        <span class="row-count" aria-hidden="true">
          {row.count}
        </span>
        <span class="unseen">{views.t('page.times', { count: row.count })}</span>
      </button>
    </li>
  );
}
