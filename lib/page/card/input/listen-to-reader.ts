import { KEEP_PAINT_MS } from '../interaction-constants';
import { keepFromPage } from '../own-events';
import type { InReach } from './in-reach';
import { Keys } from './keys';
import { RestingPointer } from './resting-pointer';
import { Taps } from './taps';

/**
 * Dispatches the reader's pointer and keyboard events to the cards. Listens at the window before
 * the page's document does, and ignores synthetic events (`isTrusted`). Stops only events that
 * belong to the cards.
 *
 * @param onReader called after each press, and throttled while a pointer moves
 * @param signal stops listening
 * @returns replays events from before this call, in order
 */
export function listenToReader(
  reach: InReach,
  onReader: () => void,
  signal: AbortSignal,
): (events: readonly PointerEvent[]) => void {
  const { cards, host } = reach;
  const passive = { capture: true, passive: true, signal };
  const pointer = new RestingPointer(reach, signal);
  const taps = new Taps(reach);
  const keys = new Keys(reach, pointer);
  let attended = -Infinity;

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    cards.isHeld = event.shiftKey;
    if (event.timeStamp - attended > KEEP_PAINT_MS) {
      attended = event.timeStamp;
      onReader();
    }
    pointer.moved(event);
  };
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    onReader();
    if (taps.down(event)) pointer.forget();
  };
  const onUp = (event: PointerEvent): void => taps.up(event);
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    onReader();
    keys.pressed(event);
  };

  addEventListener('pointermove', onMove, passive);
  addEventListener('pointerdown', onDown, passive);
  addEventListener('pointerup', onUp, passive);
  addEventListener('pointercancel', () => taps.cancel(), passive);
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(type, onKey, { capture: true, signal });
  document.documentElement.addEventListener('pointerleave', () => pointer.left(), {
    passive: true,
    signal,
  });
  followPage(reach, signal);
  // Last, since events stopped there do not reach listeners that are added later.
  keepFromPage(host, signal);

  return (events) => {
    for (const event of events) {
      if (event.type === 'pointermove') onMove(event);
      else if (event.type === 'pointerdown') onDown(event);
      else onUp(event);
    }
  };
}

/** Keeps cards at their lines while the page scrolls, and above layers that the page opens. */
function followPage({ cards, host }: InReach, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  let isFollowing = false;
  const onScroll = (): void => {
    if (isFollowing || !cards.open) return;
    isFollowing = true;
    requestAnimationFrame(() => {
      isFollowing = false;
      void cards.follow();
    });
  };
  // A modal element makes everything else inert. Dialogs in shadow trees are noticed only by focus.
  const keepHost = ({ isTrusted, type, target }: Event): void => {
    if (
      isTrusted &&
      (type === 'fullscreenchange' ||
        target instanceof HTMLDialogElement ||
        (target as Element).shadowRoot)
    )
      host.keep(target as Node);
  };
  addEventListener('scroll', onScroll, passive);
  addEventListener('resize', () => cards.resized(), passive);
  host.onPageSize = () => cards.resized();
  for (const type of ['toggle', 'focusin', 'fullscreenchange'])
    addEventListener(type, keepHost, passive);
}
