import type { AnnotatedPage, PlacedMention } from './annotated-page';
import type { CardController } from './card-controller';
import type { CardHost } from './card-host';
import { mentionAt } from './hit-test';
import { TAP_MS, TAP_SLOP_PX } from './interaction-constants';

/** What a tap means to the page already; it keeps its meaning. */
const TAPPABLE = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

/** A finger that came down on a mention. */
interface Press {
  readonly mention: PlacedMention;
  readonly x: number;
  readonly y: number;
  readonly since: number;
}

/**
 * Turns what pointer and keyboard do on a page into what happened to cards. Listens at the
 * window before the page does, stops nothing, and hears only the reader: events that a page
 * makes up are not trusted.
 *
 * @param isShown whether a mention is painted and may open a card
 * @param onReader called when the reader moves a pointer or presses a key, at most once a frame for moves
 * @param signal stops listening
 */
export function listenToReader(
  page: AnnotatedPage,
  cards: Pick<CardController<never>, 'tell' | 'dismiss' | 'follow' | 'open'>,
  host: CardHost,
  isShown: (mention: PlacedMention) => boolean,
  onReader: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  let move: PointerEvent | null = null;
  let press: Press | null = null;
  let following = false;

  const shownAt = (x: number, y: number): PlacedMention | null => {
    const mention = mentionAt(page, x, y);
    return mention && isShown(mention) ? mention : null;
  };

  const hover = (): void => {
    const event = move;
    move = null;
    if (!event || signal.aborted) return;
    onReader();
    if (host.holds(event)) return cards.tell({ what: 'over-card' });
    const mention = event.buttons === 0 ? shownAt(event.clientX, event.clientY) : null;
    const at = { x: event.clientX, y: event.clientY };
    cards.tell(mention ? { what: 'over-mention', mention } : { what: 'over-nothing' }, at);
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // One look a frame is all that a reader can see.
    if (!move) requestAnimationFrame(hover);
    move = event;
  };

  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    onReader();
    press = null;
    if (host.holds(event)) return;
    const mention = event.pointerType === 'mouse' ? null : shownAt(event.clientX, event.clientY);
    if (mention && !(event.target as Element).closest?.(TAPPABLE)) {
      press = { mention, x: event.clientX, y: event.clientY, since: event.timeStamp };
    }
    cards.dismiss();
  };

  const onUp = (event: PointerEvent): void => {
    const was = press;
    press = null;
    if (!event.isTrusted || !was || event.timeStamp - was.since > TAP_MS) return;
    if (Math.hypot(event.clientX - was.x, event.clientY - was.y) > TAP_SLOP_PX) return;
    cards.tell({ what: 'ask', mention: was.mention, by: 'touch' }, { x: was.x, y: was.y });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    onReader();
    if (event.key === 'Escape' && cards.open && !host.holds(event)) cards.dismiss();
  };

  const onScroll = (): void => {
    if (following || !cards.open) return;
    following = true;
    requestAnimationFrame(() => {
      following = false;
      void cards.follow();
    });
  };

  const leave = (): void => cards.tell({ what: 'over-nothing' });

  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('pointerup', onUp, options);
  addEventListener('pointercancel', () => (press = null), options);
  addEventListener('keydown', onKey, options);
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', onScroll, options);
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
}
