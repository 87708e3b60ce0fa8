import { useState } from 'preact/hooks';
import type { MissingRow } from '../../lib/knowledge/views';
import { Chip } from '../shared/chip';
import { QuotedText } from '../shared/quoted-text';
import { Stroke } from '../shared/stroke';
import { usePopupContext } from './popup-context';

const MOST_AT_FIRST = 3;

/** Who is known to have said something, and is not named on the page. */
export function MissingList({ rows }: { rows: readonly MissingRow[] }) {
  const { views, openConcept } = usePopupContext();
  const { t } = views;
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section class="missing">
      <div class="section-head">
        <h3>
          {t('page.missing')} <span class="count">{rows.length}</span>
        </h3>
        {rows.length > MOST_AT_FIRST && (
          <button type="button" class="link caption" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('page.fewer') : t('page.all', { count: rows.length })}
          </button>
        )}
      </div>
      <ul>
        {(all ? rows : rows.slice(0, MOST_AT_FIRST)).map(({ concept, label, statement }) => (
          <li key={concept} class="brief">
            <Stroke mark={statement.mark} label={statement.issue} />
            <div>
              <p dir="auto">
                <QuotedText text={statement.text} />
              </p>
              <div class="statement-source">
                <Chip chip={statement.chip} />
                <button type="button" class="caption hop" data-concept={concept} onClick={() => openConcept(concept)}>
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
