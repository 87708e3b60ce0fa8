import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { matrixView } from '../../lib/knowledge/views';
import { Dot } from '../shared/dot';
import { Flag } from '../shared/flag';
import { Stroke } from '../shared/stroke';
import { usePopupContext } from './popup-context';

/** Every country by every issue; beside it, how often this page names the country. */
export function Matrix({ toggle }: { toggle: ComponentChild }) {
  const { views, report, openConcept } = usePopupContext();
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
                <Stroke mark={column.mark} />
                <bdi>{column.label}</bdi>
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
            <tr key={row.concept}>
              <th scope="row">
                <button type="button" class="stretched" data-concept={row.concept} onClick={() => openConcept(row.concept)}>
                  <Flag image={row.flag} width={18} />
                  {row.label}
                </button>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.issue} title={cell.description}>
                  <Dot dot={cell} />
                  <span class="unseen">{cell.description}</span>
                </td>
              ))}
              {row.here !== null && (
                <td class="here">
                  {row.here > 0 ? (
                    row.here
                  ) : (
                    <>
                      <span aria-hidden="true">–</span>
                      <span class="unseen">{t('countries.hereNone')}</span>
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
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
