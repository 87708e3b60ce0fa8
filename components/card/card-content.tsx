import { useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { LaterPage } from '../shared/statements/later-page';
import { CardBody } from './body/card-body';
import { CardDisagreements } from './body/card-disagreements';
import { CardFoot } from './card-foot';
import { CardHead } from './card-head';
import { CardNote } from './body/card-note';
import type { CardProps } from './card-props';
import { CardWhy } from './body/card-why';
import { useCardState, useCopying, type LeftCard } from './use-card-state';

interface CardContentProps extends CardProps {
  titleId: string;
  /** The card has a bar, which has the button to close it. */
  isPinned: boolean;
  /** Only its bar is shown. */
  isFolded: boolean;
  /** State of the cards that the reader left by a hop, by concept. */
  left: Map<string, LeftCard>;
}

/** A card without its bar: the link back, head, statements, disagreements and foot. */
export function CardContent({ titleId, isPinned, isFolded, left, ...props }: CardContentProps) {
  const { view, t, cameFrom, pinning, onHop } = props;
  const [whyOpen, setWhyOpen] = useState(false);
  const state = useCardState(view, left);
  const { copying, said } = useCopying(t, props.onCopy);
  return (
    // Hidden instead of removed, so that unfolded parts stay unfolded.
    <div
      class="card-content"
      hidden={isFolded}
      ref={state.content}
      onScrollCapture={state.onScroll}
    >
      {cameFrom !== null && (
        <button type="button" class="card-back" onClick={props.onBack}>
          <Icon name="back" />
          <span class="unseen">{t('card.back')}</span> {cameFrom}
        </button>
      )}
      <CardHead
        view={view}
        t={t}
        titleId={isFolded ? undefined : titleId}
        whyOpen={whyOpen}
        onWhy={props.why === null ? null : () => setWhyOpen(!whyOpen)}
        onHop={onHop}
        onPin={isPinned ? undefined : pinning?.onPin}
        onClose={isPinned ? undefined : props.onClose}
      />
      <CardMiddle {...props} isWhyOpen={whyOpen} state={state} copying={copying} />
      <CardFoot
        view={view}
        t={t}
        moreOpen={state.moreOpen}
        onMore={state.toggleMore}
        onAllDisagreements={() => state.unfold('all')}
        onHop={onHop}
        onOpenPositions={props.onOpenPositions}
        onOpenDisagreements={props.onOpenDisagreements}
      />
      <p class="card-said" role="status">
        {said !== '' && <span>{said}</span>}
      </p>
    </div>
  );
}

interface CardMiddleProps extends CardProps {
  isWhyOpen: boolean;
  state: ReturnType<typeof useCardState>;
  copying: ReturnType<typeof useCopying>['copying'];
}

function CardMiddle({ isWhyOpen, state, copying, ...props }: CardMiddleProps) {
  const { view, t, why, onOpenPositions } = props;
  const { moreOpen, unfolded, unfold } = state;
  return (
    <div class="card-scroller">
      <LaterPage sentence={view.laterPage} />
      <CardBody
        view={view}
        why={
          isWhyOpen && why !== null ? (
            <CardWhy
              t={t}
              why={why}
              text={props.text ?? ''}
              site={props.site ?? ''}
              onReject={props.onReject}
              onUnreject={props.onUnreject}
              onTurnOff={props.onTurnOff}
              onOpenOptions={props.onOpenOptions}
            />
          ) : null
        }
        all={moreOpen}
        unfold={
          view.unfoldLabel === null
            ? undefined
            : {
                label: moreOpen ? t('card.fewer') : view.unfoldLabel,
                onToggle: state.toggleMore,
              }
        }
        onHop={props.onHop}
        onOpenIssue={onOpenPositions && ((issue) => onOpenPositions(view.concept, issue))}
        copying={copying}
      />
      <CardDisagreements
        view={view}
        t={t}
        unfolded={unfolded}
        copying={copying}
        onToggle={() => unfold(unfolded === 'none' ? 'all' : 'none')}
        questions={state.questions}
      />
      {view.opensDisagreement && <CardNote view={view} />}
    </div>
  );
}
