import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { matrixView, type MatrixRow } from '../../lib/knowledge/views';
import { Dot } from '../shared/dot';
import { Flag } from '../shared/flag';
import { Stroke } from '../shared/stroke';
import { usePopupContext } from './popup-context';

/**
 * Every country by every issue; at the edges, how often this page names the country and the issue.
 * The keyboard reaches a country by its row and an issue by its column; the pointer a single field.
 */
export function Matrix({ toggle }: { toggle: ComponentChild }) {
  const { views, report, openIssue } = usePopupContext();
  const { t } = views;
  const { columns, rows } = useMemo(() => matrixView(views, report), [views, report]);
  return (
    <>
      <div class="section-head">
        <h3 id="matrix-title">{t('countries.matrix')}</h3>
        {toggle}
      </div>
      <table class="matrix" aria-labelledby="matrix-title">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('countries.country')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.issue} scope="col" abbr={column.fullLabel}>
                <button type="button" title={column.fullLabel} data-issue={column.issue} onClick={() => openIssue(column.issue)}>
                  <Stroke mark={column.mark} />
                  <bdi>{column.label}</bdi>
                </button>
              </th>
            ))}
            {report && (
              <th scope="col" class="here">
                {t('countries.here')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.concept} row={row} />
          ))}
        </tbody>
        {report && (
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
                <span class="unseen">{report.total}</span>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <ul class="matrix-key caption" aria-hidden="true">
        <li>
          <Dot dot={{ mark: 'pact', state: 'stated', count: 2 }} /> {t('countries.statements')}
        </li>
        <li>
          <Dot dot={{ mark: 'pact', state: 'of-all', count: 0 }} /> {t('ofAll', { parties: t.inWords(rows.length) })}
        </li>
        <li>
          <Dot dot={{ mark: 'pact', state: 'unstated', count: 0 }} /> {t('unstated')}
        </li>
      </ul>
    </>
  );
}

function Row({ row }: { row: MatrixRow }) {
  const { openConcept } = usePopupContext();
  return (
    <tr class={row.here === 0 ? 'not-here' : undefined}>
      <th scope="row">
        <button type="button" class="stretched" data-concept={row.concept} onClick={() => openConcept(row.concept)}>
          <Flag image={row.flag} width={18} />
          <span class="row-label">{row.label}</span>
        </button>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.issue} title={cell.description} onClick={() => openConcept(row.concept, cell.issue)}>
          <Dot dot={cell} />
          <span class="unseen">{cell.description}</span>
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
  const { t } = usePopupContext().views;
  if (count) return <>{count}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{t('countries.hereNone')}</span>
    </>
  );
}
