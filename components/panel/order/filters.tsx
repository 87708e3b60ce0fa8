import { addedIssueRows, issueRows } from '../../../lib/knowledge/views';
import { Stroke } from '../../shared/stroke';
import { useRecordContext } from '../../record/record-context';
import { mentionsIn } from '../../../lib/report/listed-paragraphs';
import { filterKey, NAMES, type ReadingPlace } from './use-reading-place';

/** A chip for each issue that the page mentions and one for its names: the key to the strokes, and a filter. */
export function Filters({ reading }: { reading: ReadingPlace }) {
  const { views } = useRecordContext();
  const { t, added } = views;
  const counts = new Map<string, number>();
  for (const { key } of reading.all.flatMap(mentionsIn))
    counts.set(filterKey(key), (counts.get(filterKey(key)) ?? 0) + 1);
  const issues = [
    ...issueRows(views, null),
    ...(added?.outlines ?? []).flatMap((outline) => addedIssueRows(views, outline, null)),
  ];
  const rows = issues.map(({ key, mark, shortLabel, label }) => ({
    key,
    mark,
    shortLabel,
    label,
  }));
  const names = { key: NAMES, mark: null, shortLabel: t('panel.names'), label: t('panel.names') };
  const present = [...rows, names].filter(({ key }) => counts.has(key) || reading.chosen.has(key));
  const toggle = (key: string): void => {
    const next = new Set(reading.chosen);
    if (!next.delete(key)) next.add(key);
    reading.choose(next);
  };
  return (
    <div class="filters" role="group" aria-label={t('panel.filter')}>
      {present.map(({ key, mark, shortLabel, label }) => (
        <button
          key={key}
          type="button"
          class="filter"
          aria-pressed={reading.chosen.has(key)}
          title={label}
          onClick={() => toggle(key)}
        >
          {mark && <Stroke mark={mark} />}
          <span>
            <bdi>{shortLabel}</bdi> <bdi class="filter-count">{counts.get(key) ?? 0}</bdi>
          </span>
        </button>
      ))}
    </div>
  );
}
