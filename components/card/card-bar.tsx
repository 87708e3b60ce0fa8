import { useRef } from 'preact/hooks';
import type { CardTranslate } from '../../lib/i18n/card-words';
import { Icon } from '../shared/icon';

/** How far an arrow key moves a card, in CSS px; with Shift. */
const STEP_PX = 16;
const LONG_STEP_PX = 64;

const ARROWS: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface CardBarProps {
  t: CardTranslate;
  /** What the card is about. */
  title: string;
  titleId: string;
  folded: boolean;
  onFold: () => void;
  onUnpin: () => void;
  onClose: () => void;
  /** How far from where the card is, in CSS px. */
  onMove: (x: number, y: number) => void;
}

/** What a pinned card is moved by, by pointer or arrow keys, and its controls. */
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
  const last = useRef<{ x: number; y: number } | null>(null);
  const foldLabel = t(folded ? 'card.unfold' : 'card.fold');

  const onPointerDown = (event: PointerEvent) => {
    const bar = event.currentTarget as HTMLElement;
    if (event.button !== 0 || (event.target as Element).closest('.icon-button')) return;
    last.current = { x: event.clientX, y: event.clientY };
    bar.setPointerCapture(event.pointerId);
  };
  const onPointerMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    const from = last.current;
    if (!from) return;
    last.current = { x, y };
    onMove(x - from.x, y - from.y);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? LONG_STEP_PX : STEP_PX;
    onMove(arrow[0] * step, arrow[1] * step);
  };
  const letGo = () => (last.current = null);

  return (
    <div
      class="card-bar"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
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
