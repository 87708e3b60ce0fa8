import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { matrixView, type MatrixColumn, type MatrixRow } from '../../../lib/knowledge/views';
import { Dot } from '../../shared/dot';
import { Flag } from '../../shared/flag';
import { Stroke } from '../../shared/stroke';
import { useOneStop } from '../../shared/use-one-stop';
import { useRecordContext } from '../record-context';
import { SectionHead } from '../../shared/section-head';

/**
 * Every country by every issue; at the edges, how often this page names the country and the issue.
 * One stop for the Tab key; arrows lead to every country, issue and field.
 */
export function Matrix({ toggle }: { toggle: ComponentChild }) {
  const { views, report } = useRecordContext();
  const { t } = views;
  const grid = useOneStop<HTMLTableElement>('tr');
  const { columns, rows } = useMemo(() => matrixView(views, report), [views, report]);
  return (
    <>
      <SectionHead id="matrix-title" title={t('countries.matrix')}>
        {toggle}
      </SectionHead>
      <Key parties={t.inWords(rows.length)} />
      <table class="matrix" role="grid" aria-labelledby="matrix-title" {...grid}>
        <Head columns={columns} withHere={report !== null} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.concept} row={row} />
          ))}
        </tbody>
        {report && <Foot columns={columns} total={report.total} />}
      </table>
    </>
  );
}

/** What the signs say: above the table, if it is in view. Each field says it in words. */
function Key({ parties }: { parties: string }) {
  const { t } = useRecordContext().views;
  const signs = [
    { state: 'stated', words: t('countries.keyStated') },
    { state: 'reported', words: t('countries.keyReported') },
    { state: 'of-all', words: t('ofAll', { parties }) },
    { state: 'unstated', words: t('unstated') },
  ] as const;
  return (
    <ul class="matrix-key caption" aria-hidden="true">
      {signs.map(({ state, words }) => (
        <li key={state}>
          <Dot dot={{ mark: 'pact', state, count: null }} /> {words}
        </li>
      ))}
    </ul>
  );
}

function Head({ columns, withHere }: { columns: readonly MatrixColumn[]; withHere: boolean }) {
  const { views, openIssue } = useRecordContext();
  const { t } = views;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{t('countries.country')}</span>
        </th>
        {columns.map((column) => (
          <th key={column.issue} scope="col" abbr={column.fullLabel}>
            <button
              type="button"
              title={column.fullLabel}
              data-issue={column.issue}
              onClick={() => openIssue(column.issue)}
            >
              <Stroke mark={column.mark} />
              <bdi>{column.label}</bdi>
            </button>
          </th>
        ))}
        {withHere && (
          <th scope="col" class="here">
            {t('countries.here')}
          </th>
        )}
      </tr>
    </thead>
  );
}

/** How often the page names each issue, and all of them. */
function Foot({ columns, total }: { columns: readonly MatrixColumn[]; total: number }) {
  const { t } = useRecordContext().views;
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <span class="row-label">{t('issues.here')}</span>
        </th>
        {columns.map((column) => (
          <td key={column.issue} class="here">
            <Here count={column.here} />
          </td>
        ))}
        <td class="here">
          <span class="unseen">{total}</span>
        </td>
      </tr>
    </tfoot>
  );
}

function Row({ row }: { row: MatrixRow }) {
  const { openConcept } = useRecordContext();
  return (
    <tr class={row.here === 0 ? 'not-here' : undefined}>
      <th scope="row">
        <button type="button" data-concept={row.concept} onClick={() => openConcept(row.concept)}>
          <Flag image={row.flag} width={18} />
          <span class="row-label">{row.label}</span>
        </button>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.issue}>
          <button
            type="button"
            class="matrix-field"
            title={cell.description}
            data-concept={row.concept}
            data-issue={cell.issue}
            onClick={() => openConcept(row.concept, cell.issue)}
          >
            <Dot dot={cell} />
          </button>
        </td>
      ))}
      {row.here !== null && (
        <td class="here">
          <Here count={row.here} />
        </td>
      )}
    </tr>
  );
}

function Here({ count }: { count: number | null }) {
  const { t } = useRecordContext().views;
  if (count) return <>{count}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('countries.hereNone')}</span>
    </>
  );
}
