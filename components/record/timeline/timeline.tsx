import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { laterPageView, timelineView, type TimelineRow } from '../../../lib/knowledge/views';
import { Chip } from '../../shared/chip';
import { Statement } from '../../shared/statements/statement';
import { FoldButton, useFold } from '../fold';
import { useRecordContext } from '../record-context';
import { SectionHead } from '../../shared/section-head';

/** The dated events that the articles report, the earliest first, along one line. */
export function Timeline({
  event,
}: {
  /** Which one is looked for. */ event?: string | undefined;
}) {
  const { views, kept } = useRecordContext();
  const rows = useMemo(() => timelineView(views), [views]);
  return (
    <article class="detail">
      <SectionHead title={views.t('tab.timeline')} />
      <ol class="timeline">
        {rows.map((row) => (
          <Event key={row.id} row={row} isLookedFor={row.id === event && kept.moved} />
        ))}
        <TimelinePage />
      </ol>
    </article>
  );
}

function Event({ row, isLookedFor }: { row: TimelineRow; isLookedFor: boolean }) {
  const { t } = useRecordContext().views;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (!isLookedFor) return;
    item.current?.querySelector('button')?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, []);
  const [open, toggle] = useFold(`event ${row.id}`);
  return (
    <li
      ref={item}
      aria-current={isLookedFor ? 'true' : undefined}
      class={row.planned ? 'planned' : undefined}
    >
      <p class="caption timeline-date">
        {row.planned ? t('timeline.planned', { date: row.date }) : row.date}
      </p>
      <h4 dir="auto" lang={row.language}>
        {row.label}
      </h4>
      {!open && (
        <div class="timeline-chips">
          {row.chips.map((chip) => (
            <Chip key={chip.href + chip.paragraphs} chip={chip} />
          ))}
        </div>
      )}
      {open && (
        <>
          <ul class="statements">
            {row.statements.map((statement) => (
              <Statement key={statement.id} statement={statement} speaker />
            ))}
          </ul>
          <p class="caption timeline-basis">
            {t('timeline.resolved')}: {row.basis}
          </p>
        </>
      )}
      <FoldButton
        open={open}
        onToggle={toggle}
        label={
          row.statements.length > 0
            ? t('count.statements', { count: row.statements.length })
            : t('timeline.resolved')
        }
        of={row.label}
      />
    </li>
  );
}

/** The page that is open, at its distance from what is known; nothing if it is of that time. */
function TimelinePage() {
  const { views, report } = useRecordContext();
  const later = laterPageView(views, report?.date?.date ?? null);
  if (!later) return null;
  return (
    <>
      <li class="timeline-gap caption">{later.gap}</li>
      <li class="timeline-page">
        <p class="caption timeline-date">{later.month}</p>
        <h4>{views.t('tab.page')}</h4>
      </li>
    </>
  );
}
