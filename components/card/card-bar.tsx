import type { CardTranslate } from '../../lib/i18n/card-words';
import { Icon } from '../shared/icon';
import { useMoving } from './use-moving';

export interface CardBarProps {
  t: CardTranslate;
  /** What the card is about. */
  title: string;
  titleId: string;
  folded: boolean;
  onFold: () => void;
  onUnpin: () => void;
  onClose: () => void;
  /** Distance from the card's present position, in CSS px. */
  onMove: (x: number, y: number) => void;
}

/** The bar of a pinned card, by which pointer or arrow keys move it, with its controls. */
export function CardBar({
  t,
  title,
  titleId,
  folded,
  onFold,
  onUnpin,
  onClose,
  onMove,
}: CardBarProps) {
  const { dragging, onKeyDown } = useMoving(onMove);
  const foldLabel = t(folded ? 'card.unfold' : 'card.fold');

  return (
    <div class="card-bar" {...dragging}>
      <button type="button" class="card-grip" aria-label={t('card.move')} onKeyDown={onKeyDown}>
        <Icon name="grip" size={14} />
      </button>
      {folded ? (
        <h2 class="card-bar-title" id={titleId} dir="auto">
          {title}
        </h2>
      ) : (
        <span class="card-bar-title" dir="auto">
          <span class="unseen">{t('card.pinned')}</span> {title}
        </span>
      )}
      <button
        type="button"
        class="icon-button"
        title={foldLabel}
        aria-expanded={!folded}
        onClick={onFold}
      >
        <Icon name={folded ? 'down' : 'fold'} />
      </button>
      <button type="button" class="icon-button on" title={t('card.unpin')} onClick={onUnpin}>
        <Icon name="pin" />
      </button>
      <button type="button" class="icon-button" title={t('card.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
