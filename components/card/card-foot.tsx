import type { CardTranslate } from '../../lib/i18n/card-words';
import type { CardView } from '../../lib/knowledge/views/types';
import { Icon } from '../shared/icon';

interface CardFootProps {
  view: CardView;
  t: CardTranslate;
  moreOpen: boolean;
  onMore: () => void;
  onAllDisagreements: () => void;
  onHop: (concept: string) => void;
  onOpenPositions?: ((concept: string) => void) | undefined;
  onOpenDisagreements?: (() => void) | undefined;
}

/** The link at the start, and what the card is based on at the end; nothing without either. */
export function CardFoot(props: CardFootProps) {
  const { view, t, moreOpen } = props;
  const wayOn = view.wayOn?.to === 'positions' && !props.onOpenPositions ? null : view.wayOn;
  if (!wayOn && !view.basis) return null;
  return (
    <div class="card-foot">
      {wayOn && (
        <button
          type="button"
          onClick={actionOf(props)}
          {...(expands(props) ? { 'aria-expanded': moreOpen } : {})}
        >
          {moreOpen && expands(props) ? t('card.fewer') : wayOn.label}
          <Icon name="forward" size={14} />
        </button>
      )}
      <span class="caption">{view.basis}</span>
    </div>
  );
}

/** @returns whether the link unfolds statements in this card */
function expands({ view }: CardFootProps): boolean {
  return view.wayOn?.to === 'more';
}

function actionOf(props: CardFootProps): () => void {
  const { wayOn } = props.view;
  if (!wayOn || expands(props)) return props.onMore;
  if (wayOn.to === 'concept') return () => props.onHop(wayOn.concept);
  if (wayOn.to === 'positions') return () => props.onOpenPositions?.(wayOn.concept);
  return props.onOpenDisagreements ?? props.onAllDisagreements;
}
