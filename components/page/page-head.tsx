import {
  addedIssueRows,
  isMarkedByBuiltIn,
  issueRows,
  laterPageView,
  packTitle,
  type MarkRow,
  type ViewContext,
} from '../../lib/knowledge/views';
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
  const { views } = useRecordContext();
  const isBuiltIn = isMarkedByBuiltIn(views, report);
  const own = isBuiltIn ? issueRows(views, report) : [];
  const added = addedRows(views, report);
  return (
    <div class="page-head">
      <h2 class="page-title serif" title={report.title} dir="auto">
        {report.title}
      </h2>
      <MarkedWith report={report} />
      {isBuiltIn && (
        <LaterPage sentence={laterPageView(views, report.date?.date ?? null)?.sentence} />
      )}
      <Share rows={[...own, ...added]} marks={marks} />
      {own.length > 0 && <Legend rows={own} marks={marks} />}
      {added.length > 0 && (
        <div class="legend">
          {added.map((row) => (
            <span key={row.key} class="legend-item" title={row.label}>
              <LegendEntry row={row} marks={marks} />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

/** Names the packs that mark the page, unless it is the built-in one alone. */
function MarkedWith({ report }: { report: PageReport }) {
  const { views } = useRecordContext();
  const { t } = views;
  if (!report.packs.some((id) => id !== views.knowledge.pack.manifest.id)) return null;
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  const packs = list.format(report.packs.map((id) => packTitle(views, id)));
  return <p class="caption page-packs">{t('page.markedWith', { packs })}</p>;
}

/** Issues of the added packs that mark the page. */
function addedRows(views: ViewContext, report: PageReport): MarkRow[] {
  const added = views.added?.outlines.filter(({ id }) => report.packs.includes(id)) ?? [];
  return added.flatMap((outline) => addedIssueRows(views, outline, report));
}

interface RowsProps extends Pick<PageHeadProps, 'marks'> {
  rows: readonly MarkRow[];
}

function Share({ rows, marks }: RowsProps) {
  if (rows.length === 0) return null;
  return (
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
  );
}

function Legend({ rows, marks }: RowsProps) {
  const { views, openIssue } = useRecordContext();
  const legend = useOneStop<HTMLDivElement>();
  return (
    <div class="legend" role="toolbar" aria-label={views.t('popup.share')} {...legend}>
      {rows.map((row) => (
        <button
          key={row.key}
          type="button"
          class="legend-item"
          title={row.label}
          data-issue={row.key}
          onClick={() => openIssue(row.key)}
        >
          <LegendEntry row={row} marks={marks} />
        </button>
      ))}
    </div>
  );
}

function LegendEntry({ row, marks }: Pick<PageHeadProps, 'marks'> & { row: MarkRow }) {
  return (
    <>
      <Stroke mark={row.mark} size={12} off={marks[row.key] === false} />
      <bdi class="legend-label">{row.shortLabel}</bdi> <b>{row.count}</b>
    </>
  );
}
