import { useRef } from 'preact/hooks';

/** Distance that an arrow key moves a card, in CSS px, without and with Shift. */
const STEP_PX = 16;
const LONG_STEP_PX = 64;

const ARROWS: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A Preact hook: moves a card by dragging its bar, or by the arrow keys on its handle.
 *
 * @param onMove called with the distance from the card's present position, CSS px
 * @returns the event handlers of the bar, and the key handler of its handle
 */
export function useMoving(onMove: (x: number, y: number) => void) {
  const last = useRef<{ x: number; y: number } | null>(null);
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
  const onRelease = () => (last.current = null);
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? LONG_STEP_PX : STEP_PX;
    onMove(arrow[0] * step, arrow[1] * step);
  };
  return {
    dragging: { onPointerDown, onPointerMove, onPointerUp: onRelease, onPointerCancel: onRelease },
    onKeyDown,
  };
}
