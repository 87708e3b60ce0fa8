import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { CardTranslate } from '../../../lib/i18n/card-words';
import type { CardView } from '../../../lib/knowledge/views/types';
import type { Copying } from '../../shared/copy-button';
import { DisagreeIcon, Icon } from '../../shared/icon';
import { Sides } from '../../shared/statements/sides';

/** How many of the disagreements are unfolded. */
export type Unfolded = 'none' | 'first' | 'all';

interface CardDisagreementsProps {
  view: CardView;
  t: CardTranslate;
  unfolded: Unfolded;
  onToggle: () => void;
  copying: Copying | undefined;
  /** The element that holds the questions. */
  questions: RefObject<HTMLDivElement | null>;
}

/** The strip "Articles disagree.", and below it the questions with their sides. */
export function CardDisagreements({
  view,
  t,
  unfolded,
  onToggle,
  copying,
  questions,
}: CardDisagreementsProps) {
  const id = useId();
  const [first] = view.disagreements;
  if (!first) return null;
  const open = unfolded !== 'none';
  const shown = { none: [], first: [first], all: view.disagreements }[unfolded];
  // One question heads its own sides; several are headed one by one.
  const headed = shown.length > 1;
  return (
    <div class="card-disagree">
      <button
        type="button"
        class="card-strip question-strip"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <DisagreeIcon />
        {shown.length === 1 ? (
          <span class="card-question-title">
            <span class="unseen">{t('disagree')}</span>{' '}
            <bdi lang={first.language}>{first.question}</bdi>
          </span>
        ) : (
          <span>
            <b>{t('disagree')}</b> {view.disagreementSummary}
          </span>
        )}
        <Icon name="forward" />
      </button>
      <div class="card-questions" id={id} hidden={!open} ref={questions}>
        {shown.map((disagreement) => (
          <div class="card-question" key={disagreement.id}>
            {headed && (
              <h3 class="card-question-title" dir="auto" lang={disagreement.language}>
                {disagreement.question}
              </h3>
            )}
            <p dir="auto" lang={disagreement.language}>
              {disagreement.definition}
            </p>
            <Sides disagreement={disagreement} copying={copying} />
          </div>
        ))}
      </div>
    </div>
  );
}
