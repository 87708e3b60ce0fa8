import { useMemo } from 'preact/hooks';
import { issueRows, issueView, type StatementGroupView } from '../../../lib/knowledge/views';
import type { IssueView } from '../../../lib/knowledge/views/issues/issue-view';
import { Flag } from '../../shared/flag';
import { PositionLine } from '../../shared/statements/position-line';
import { Statement } from '../../shared/statements/statement';
import { Stroke } from '../../shared/stroke';
import { DetailHead } from './detail-head';
import { FoldButton, useFold } from '../fold';
import { useRecordContext } from '../record-context';

const MOST_AT_FIRST = 2;

/** Everything stated on one issue, by holder; who states nothing; its terms. */
export function IssueDetail({ issue }: { issue: string }) {
  const { views, report, openConcept } = useRecordContext();
  const { t } = views;
  const view = useMemo(() => issueView(views, issue), [views, issue]);
  if (!view) return null;
  const here = issueRows(views, report).find(({ key }) => key === issue)?.count ?? null;
  return (
    <article class="detail">
      <DetailHead title={view.title} flag={null} basis={view.basis} />
      <p class="detail-kicker">
        <Stroke mark={view.mark} size={20} />
        {view.definition}
      </p>
      {here !== null && (
        <p class="caption">{here > 0 ? t('issue.here', { count: here }) : t('issue.notHere')}</p>
      )}
      {view.groups.map((group) => (
        <Group key={group.holder?.label} issue={issue} group={group} />
      ))}
      {view.translation !== null && <p class="caption detail-note">{view.translation}</p>}
      <section class="position">
        <h4>
          {t('issue.unstated')} <span class="count">{view.unstated.length}</span>
        </h4>
        <ul class="unstated-grid">
          {view.unstated.map((country) => (
            <li key={country.concept}>
              <button
                type="button"
                data-concept={country.concept}
                onClick={() => openConcept(country.concept, issue)}
              >
                <Flag image={country.flag} width={18} />
                <span class="row-label">{country.label}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {view.terms.length > 0 && <Terms terms={view.terms} />}
    </article>
  );
}

function Terms({ terms }: { terms: IssueView['terms'] }) {
  const { views, openConcept } = useRecordContext();
  const { t } = views;
  return (
    <section class="position">
      <h4>
        {t('issue.terms')} <span class="count">{terms.length}</span>
      </h4>
      <ul class="index">
        {terms.map((term) => (
          <li key={term.concept}>
            <button
              type="button"
              data-concept={term.concept}
              onClick={() => openConcept(term.concept)}
            >
              <span class="row-label">{term.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ issue, group }: { issue: string; group: StatementGroupView }) {
  const { t } = useRecordContext().views;
  const label = group.holder?.label ?? '';
  const [all, toggle] = useFold(`${issue} ${label}`);
  // A line says what its statements say.
  const first = group.line ? 0 : MOST_AT_FIRST;
  const more = group.statements.length - first;
  return (
    <section class="position">
      <h4>
        <Flag image={group.holder?.flag ?? null} width={18} />
        {label} <span class="count">{group.statements.length}</span>
      </h4>
      {group.line && <PositionLine line={group.line} stroke={false} />}
      {(all || first > 0) && (
        <ul class="statements">
          {(all ? group.statements : group.statements.slice(0, first)).map((statement) => (
            <Statement key={statement.id} statement={statement} stroke={false} speaker />
          ))}
        </ul>
      )}
      {more > 0 && (
        <FoldButton
          open={all}
          onToggle={toggle}
          label={
            first > 0
              ? t('countries.more', { count: more })
              : t('count.statements', { count: more })
          }
          of={label}
        />
      )}
    </section>
  );
}
