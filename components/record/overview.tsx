import { timelineEnd } from '../../lib/knowledge/views';
import { Icon } from '../shared/icon';
import { useRecordContext } from './record-context';

/** What can be read without a page. */
export function RecordOverview() {
  const { views, openTab } = useRecordContext();
  const { t, knowledge } = views;
  const disagreements = knowledge.pack.disagreements.length;
  const rows = [
    {
      label: t('empty.countries', { parties: capitalized(t.inWords(knowledge.parties.length)) }),
      note: t('empty.countriesNote'),
      open: () => openTab('countries'),
    },
    {
      label: t('empty.disagreements', {
        count: disagreements,
        number: capitalized(t.inWords(disagreements)),
      }),
      note: t('empty.disagreementsNote'),
      open: () => openTab('disagree'),
    },
    {
      label: t('tab.timeline'),
      note: timelineEnd(views) ?? '',
      open: () => openTab('timeline'),
    },
  ];
  return (
    <section class="empty-record">
      <h3 class="section-title">{t('empty.record')}</h3>
      <ul class="record">
        {rows.map((row) => (
          <li key={row.label}>
            <button type="button" onClick={row.open}>
              <span class="record-label">{row.label}</span>
              <span class="record-note">{row.note}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
