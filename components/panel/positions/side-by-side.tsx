import type {
  SideBySideRow,
  SideBySideView,
} from '../../../lib/knowledge/views/countries/side-by-side';
import { Chip } from '../../shared/chip';
import { Flag } from '../../shared/flag';
import { PositionLine } from '../../shared/statements/position-line';
import { QuotedText } from '../../shared/statements/quoted-text';
import { Stroke } from '../../shared/stroke';
import { useRecordContext } from '../../record/record-context';
import { SideQuestion } from './side-question';

interface SideBySideProps {
  view: SideBySideView;
  heading: 'h3' | 'h4';
  /** How many questions on which articles disagree are shown at most. */
  questions: number;
  /** The heading says that positions are compared. */
  compared?: boolean;
}

/** What countries say on one issue, one under the other, each with its source. */
export function SideBySide({
  view,
  heading: Heading,
  questions,
  compared = false,
}: SideBySideProps) {
  const { openConcept } = useRecordContext();
  const { t } = useRecordContext().views;
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
            <SideText row={row} />
          </li>
        ))}
      </ul>
      {view.disagreements.slice(0, questions).map((disagreement) => (
        <SideQuestion key={disagreement.id} disagreement={disagreement} />
      ))}
    </section>
  );
}

function SideText({ row }: { row: SideBySideRow }) {
  const { t } = useRecordContext().views;
  if (row.line) return <PositionLine line={row.line} stroke={false} />;
  if (!row.statement) return <p class="side-unstated">{t('panel.unstated')}</p>;
  return (
    <>
      <p dir="auto" lang={row.statement.language}>
        <QuotedText text={row.statement.text} />
      </p>
      <Chip chip={row.statement.chip} />
    </>
  );
}
