import type { MentionStore } from '../text/mention-store';
import type { PlacedMention } from '../text/placed-mention';
import type { CardController } from './card-controller';
import type { CardHost } from './card-host';
import { mentionAt } from '../marks/hit-test';
import {
  KEEP_PAINT_MS,
  LOOK_MS,
  PASSING_LOOK_MS,
  PASSING_PX,
  TAP_MS,
  TAP_SLOP_PX,
} from './interaction-constants';
import { keepFromPage } from './own-events';

/** What a tap or a click means to the page already; it keeps its meaning. */
const TAPPABLE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

/** Held, it has a rest open a card where a click is the page's own: in links. Alone it does nothing in a browser. */
const HELD_KEY = 'Shift';

/** A finger or button that came down on a mention. */
interface Press {
  readonly mention: PlacedMention;
  readonly x: number;
  readonly y: number;
  readonly since: number;
}

/** Where the pointer was when we last looked: on a mention, on the open card, or on nothing of ours. */
type Place = PlacedMention | 'card' | null;

/**
 * Turns what pointer and keyboard do on a page into what happened to cards. Listens at the
 * window before the page's document does, and hears only the reader: events that a page makes up are
 * not trusted. Stops what is the cards' own, and nothing else.
 *
 * @param isShown whether a mention is painted and may open a card
 * @param onReader called when the reader presses something, and now and then while a pointer moves
 * @param signal stops listening
 * @returns takes what the hand did before we listened, in order
 */
export function listenToReader(
  page: MentionStore,
  cards: Pick<
    CardController<never>,
    'dispatch' | 'dismiss' | 'follow' | 'open' | 'resized' | 'isPointed' | 'isHeld' | 'timing'
  >,
  host: CardHost,
  isShown: (mention: PlacedMention) => boolean,
  onReader: () => void,
  signal: AbortSignal,
): (events: readonly PointerEvent[]) => void {
  const options = { capture: true, passive: true, signal };
  let last = { x: 0, y: 0 };
  let passes = false;
  let event: PointerEvent | null = null;
  let isOverHost = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let place: Place = null;
  let painted = -Infinity;
  let press: Press | null = null;
  let following = false;

  const shownAt = (x: number, y: number): PlacedMention | null => {
    const mention = mentionAt(page, x, y);
    return mention && isShown(mention) ? mention : null;
  };

  const placeOf = (at: PointerEvent): Place => {
    if (isOverHost) return cards.isPointed ? 'card' : null;
    return at.buttons === 0 ? shownAt(at.clientX, at.clientY) : null;
  };

  const look = (): void => {
    looking = undefined;
    if (!event || signal.aborted) return;
    // On its way over nothing of ours, nobody rests: asking what lies there is most of what a move costs.
    if (passes && place === null && !cards.open && performance.now() - event.timeStamp < LOOK_MS) {
      looking = setTimeout(look, PASSING_LOOK_MS);
      return;
    }
    const before = place;
    place = placeOf(event);
    // The words that the pointer was on are being read again: they are found in a moment, or gone.
    if (place === null && before && before !== 'card' && page.isLost(before)) {
      place = before;
      looking = setTimeout(look, LOOK_MS);
      return;
    }
    // Most of a page is nothing of ours, and most moves go from there to there.
    if (place === before && (place !== null || !cards.open)) return;
    tellPlace(event);
  };

  const tellPlace = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
    const at = { x: clientX, y: clientY };
    if (place === 'card') return cards.dispatch({ type: 'over-card' });
    if (!place) return cards.dispatch({ type: 'over-nothing' }, at);
    const late = Math.max(0, performance.now() - timeStamp - PASSING_LOOK_MS);
    cards.dispatch({ type: 'over-mention', mention: place }, at, late);
  };

  const onMove = (move: PointerEvent): void => {
    if (!move.isTrusted || move.pointerType === 'touch') return;
    const { clientX: x, clientY: y } = move;
    passes = Math.abs(x - last.x) + Math.abs(y - last.y) > PASSING_PX;
    last = { x, y };
    event = move;
    // Asked later, an event no longer knows.
    isOverHost = host.holds(move);
    cards.isHeld = move.shiftKey;
    if (move.timeStamp - painted > KEEP_PAINT_MS) {
      painted = move.timeStamp;
      onReader();
    }
    // Browsers send one move a frame; a card opens after many. One on its way elsewhere can wait longer.
    looking ??= setTimeout(look, passes ? PASSING_LOOK_MS : LOOK_MS);
  };

  const onDown = (down: PointerEvent): void => {
    if (!down.isTrusted) return;
    onReader();
    press = null;
    if (host.holds(down)) return;
    const mention = down.button === 0 ? shownAt(down.clientX, down.clientY) : null;
    if (mention && !isTappable(down)) {
      press = { mention, x: down.clientX, y: down.clientY, since: down.timeStamp };
      // The card that the pointer opened is there already.
      if (cards.open === mention) return;
    }
    cards.dismiss();
    place = null;
  };

  const onUp = (up: PointerEvent): void => {
    const was = press;
    press = null;
    if (!up.isTrusted || !was || up.timeStamp - was.since > TAP_MS) return;
    if (Math.hypot(up.clientX - was.x, up.clientY - was.y) > TAP_SLOP_PX) return;
    cards.dispatch({ type: 'ask', mention: was.mention, by: 'touch' }, { x: was.x, y: was.y });
  };

  /** A rest that had begun before begins anew with the key. */
  const hold = (isHeld: boolean): void => {
    const isNew = isHeld && !cards.isHeld;
    cards.isHeld = isHeld;
    if (!isNew || cards.timing.open !== null || place === null || place === 'card' || cards.open)
      return;
    cards.dispatch({ type: 'over-nothing' });
    cards.dispatch({ type: 'over-mention', mention: place }, last);
  };

  /** An Escape that was for the card, and is not let go yet. */
  let isEscaping = false;

  const onKey = (key: KeyboardEvent): void => {
    if (!key.isTrusted) return;
    onReader();
    if (key.key === HELD_KEY) hold(key.type === 'keydown');
    if (key.key === 'Escape' && !key.isComposing && !host.holds(key)) onEscape(key);
  };

  /** One Escape, one layer: the card is above whatever the page has open. */
  const onEscape = (key: KeyboardEvent): void => {
    const isDown = key.type === 'keydown';
    if (isDown && !key.repeat) isEscaping = cards.open !== null;
    if (!isEscaping) return;
    key.preventDefault();
    key.stopImmediatePropagation();
    if (isDown) cards.dismiss();
    else isEscaping = false;
  };

  const onScroll = (): void => {
    if (following || !cards.open) return;
    following = true;
    requestAnimationFrame(() => {
      following = false;
      void cards.follow();
    });
  };

  const leave = (): void => {
    event = null;
    place = null;
    cards.dispatch({ type: 'over-nothing' });
  };

  addEventListener('pointermove', onMove, options);
  addEventListener('pointerdown', onDown, options);
  addEventListener('pointerup', onUp, options);
  addEventListener('pointercancel', () => (press = null), options);
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('keyup', onKey, { capture: true, signal });
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', () => cards.resized(), options);
  host.onPageSize = () => cards.resized();
  // What is modal makes all else inert. Of dialogs in shadow trees the focus tells.
  const keepHost = ({ isTrusted, type, target }: Event): void => {
    if (
      isTrusted &&
      (type === 'fullscreenchange' ||
        target instanceof HTMLDialogElement ||
        (target as Element).shadowRoot)
    )
      host.keep(target as Node);
  };
  for (const type of ['toggle', 'focusin', 'fullscreenchange'])
    addEventListener(type, keepHost, options);
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  // Last: what is kept from the page is kept from listeners that come after.
  keepFromPage(host, signal);

  return (events) => {
    for (const earlier of events) {
      if (earlier.type === 'pointermove') onMove(earlier);
      else if (earlier.type === 'pointerdown') onDown(earlier);
      else onUp(earlier);
    }
  };
}

/** Asked of the whole path: what is in a shadow tree is not the target that others are told. */
function isTappable(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.matches(TAPPABLE));
}
