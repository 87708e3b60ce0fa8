import type { MissingRow, UntouchedIssue } from '../../lib/knowledge/views';
import { Chip } from '../shared/chip';
import { QuotedText } from '../shared/statements/quoted-text';
import { Stroke } from '../shared/stroke';
import { FoldButton, useFold } from '../record/fold';
import { useRecordContext } from '../record/record-context';
import { SectionHead } from '../shared/section-head';

const MOST_AT_FIRST = 3;

interface MissingListProps {
  untouched: readonly UntouchedIssue[];
  rows: readonly MissingRow[];
}

/** What the page leaves out: issues that it does not touch, and who is known to have said something. */
export function MissingList({ untouched, rows }: MissingListProps) {
  const { views, openConcept, openIssue } = useRecordContext();
  const { t } = views;
  const [all, toggle] = useFold('missing');
  if (rows.length === 0 && untouched.length === 0) return null;
  return (
    <section class="missing">
      <SectionHead title={t('page.missing')} count={rows.length}>
        {rows.length > MOST_AT_FIRST && (
          <FoldButton open={all} onToggle={toggle} label={t('page.all', { count: rows.length })} />
        )}
      </SectionHead>
      <p class="caption">{t('page.missingNote')}</p>
      {untouched.length > 0 && (
        <ul class="untouched" aria-label={t('page.untouched')}>
          {untouched.map(({ issue, label, mark, statements }) => (
            <li key={issue}>
              <button type="button" data-issue={issue} onClick={() => openIssue(issue)}>
                <Stroke mark={mark} />
                {label} <span class="count">{t('count.statements', { count: statements })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul>
        {(all ? rows : rows.slice(0, MOST_AT_FIRST)).map(({ concept, label, statement }) => (
          <li key={concept} class="brief">
            <Stroke mark={statement.mark} label={statement.issue} />
            <div>
              <p dir="auto" lang={statement.language}>
                <QuotedText text={statement.text} />
              </p>
              <div class="statement-source">
                <Chip chip={statement.chip} />
                <button
                  type="button"
                  class="caption hop"
                  data-concept={concept}
                  onClick={() => openConcept(concept)}
                >
                  {label}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
