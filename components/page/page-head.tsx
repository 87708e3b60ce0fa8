import { issueRows, laterPageView } from '../../lib/knowledge/views';
import type { PageReport } from '../../lib/report/page-report';
import { LaterPage } from '../shared/statements/later-page';
import { Stroke } from '../shared/stroke';
import { useOneStop } from '../shared/use-one-stop';
import { useRecordContext } from '../record/record-context';

interface PageHeadProps {
  report: PageReport;
  /** By highlight key; one that is not named is on. */
  marks: { readonly [key: string]: boolean };
}

/**
 * The page's title and what it is about: the share of each issue; the key to the strokes leads to
 * the issues.
 */
export function PageHead({ report, marks }: PageHeadProps) {
  const { views, openIssue } = useRecordContext();
  const rows = issueRows(views, report);
  const legend = useOneStop<HTMLDivElement>();
  return (
    <div class="page-head">
      <h2 class="page-title serif" title={report.title} dir="auto">
        {report.title}
      </h2>
      <LaterPage sentence={laterPageView(views, report.date?.date ?? null)?.sentence} />
      <div class="share" aria-hidden="true">
        {rows.map(
          (row) =>
            row.count !== null &&
            row.count > 0 && (
              <span
                key={row.key}
                class={marks[row.key] === false ? 'off' : ''}
                data-mark={row.mark}
                style={{ flexGrow: row.count }}
              />
            ),
        )}
      </div>
      <div class="legend" role="toolbar" aria-label={views.t('popup.share')} {...legend}>
        {rows.map((row) => (
          <button
            key={row.key}
            type="button"
            title={row.label}
            data-issue={row.key}
            onClick={() => openIssue(row.key)}
          >
            <Stroke mark={row.mark} size={12} off={marks[row.key] === false} />
            <bdi class="legend-label">{row.shortLabel}</bdi> <b>{row.count}</b>
          </button>
        ))}
      </div>
    </div>
  );
}
