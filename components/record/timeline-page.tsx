import { laterPageView } from '../../lib/knowledge/views';
import { useRecordContext } from './record-context';

/** The page that is open, at its distance from what is known; nothing where it is of that time. */
export function TimelinePage() {
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
