import type { SideBySideView } from '../../lib/knowledge/views/side-by-side';
import { Chip } from '../shared/chip';
import { Flag } from '../shared/flag';
import { DisagreeIcon, Icon } from '../shared/icon';
import { QuotedText } from '../shared/quoted-text';
import { Stroke } from '../shared/stroke';
import { usePopupContext } from '../popup/popup-context';

interface SideBySideProps {
  view: SideBySideView;
  heading: 'h3' | 'h4';
  /** The heading says that positions are compared. */
  compared?: boolean;
}

/** What countries say on one issue, one under the other, each with its source. */
export function SideBySide({ view, heading: Heading, compared = false }: SideBySideProps) {
  const { views, openConcept, openTab } = usePopupContext();
  const { t } = views;
  return (
    <section class="side-by-side">
      <Heading class="side-issue">
        <Stroke mark={view.mark} />
        {compared ? t('panel.sideBySide', { issue: view.label }) : view.label}
      </Heading>
      <ul class="side-rows">
        {view.rows.map((row) => (
          <li key={row.concept} class="side-row">
            <button type="button" class="side-country" onClick={() => openConcept(row.concept)}>
              <Flag image={row.flag} width={18} />
              {row.label}
            </button>
            {row.statement ? (
              <>
                <p dir="auto">
                  <QuotedText text={row.statement.text} />
                </p>
                <Chip chip={row.statement.chip} />
              </>
            ) : (
              <p class="side-unstated">{t('panel.unstated')}</p>
            )}
          </li>
        ))}
      </ul>
      {view.disagreements.map(({ id, question }) => (
        <button key={id} type="button" class="side-question" onClick={() => openTab('disagree')}>
          <DisagreeIcon />
          <span>{question}</span>
          <Icon name="forward" />
        </button>
      ))}
    </section>
  );
}
