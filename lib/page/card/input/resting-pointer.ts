import type { PlacedMention } from '../../text/mentions/placed-mention';
import { LOOK_MS, PASSING_LOOK_MS, PASSING_PX } from '../interaction-constants';
import { shownAt, type InReach } from './in-reach';

/** What is under the pointer: a mention, the open card, or anything else. */
type Place = PlacedMention | 'card' | null;

/** Throttled hit test of the moving pointer, which dispatches changes to the cards. */
export class RestingPointer {
  #last = { x: 0, y: 0 };
  /** The last move was long, so the pointer is only passing. */
  #passes = false;
  #event: PointerEvent | null = null;
  #isOverHost = false;
  #willLook = false;
  #place: Place = null;

  /** @param signal stops looking */
  constructor(
    private readonly reach: InReach,
    private readonly signal: AbortSignal,
  ) {}

  moved(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    this.#passes = Math.abs(x - this.#last.x) + Math.abs(y - this.#last.y) > PASSING_PX;
    this.#last = { x, y };
    this.#event = event;
    // The event has its path only while it is dispatched.
    this.#isOverHost = this.reach.host.holds(event);
    // Browsers send one move per frame, and a card opens after many frames.
    if (!this.#willLook) this.#lookIn(this.#passes ? PASSING_LOOK_MS : LOOK_MS);
  }

  /** The pointer has left the page. */
  left(): void {
    this.#event = null;
    this.#place = null;
    this.reach.cards.dispatch({ type: 'over-nothing' });
  }

  /** Ignores what is under the pointer until it moves again, since the reader pressed there. */
  forget(): void {
    this.#event = null;
    this.#place = null;
  }

  /** The dwell starts again, if the pointer is on a mention. */
  restAgain(): void {
    const place = this.#place;
    if (place === null || place === 'card') return;
    this.reach.cards.dispatch({ type: 'over-nothing' });
    this.reach.cards.dispatch({ type: 'over-mention', mention: place }, this.#last);
  }

  #look(): void {
    this.#willLook = false;
    const { page, cards } = this.reach;
    const event = this.#event;
    if (!event || this.signal.aborted) return;
    const isFresh = performance.now() - event.timeStamp < LOOK_MS;
    // Hit testing is most of a move's cost, and a passing pointer does not rest.
    if (this.#passes && this.#place === null && !cards.open && isFresh)
      return this.#lookIn(PASSING_LOOK_MS);
    const before = this.#place;
    this.#place = this.#placeOf(event);
    // The words under the pointer are being read again.
    if (this.#place === null && before && before !== 'card' && page.isLost(before)) {
      this.#place = before;
      return this.#lookIn(LOOK_MS);
    }
    // Most moves lead from text without marks to text without marks.
    if (this.#place === before && (before !== null || !cards.open)) return;
    this.#dispatch(event);
  }

  #lookIn(ms: number): void {
    this.#willLook = true;
    setTimeout(() => this.#look(), ms);
  }

  #placeOf({ buttons, clientX, clientY }: PointerEvent): Place {
    if (this.#isOverHost) return this.reach.cards.isPointed ? 'card' : null;
    return buttons === 0 ? shownAt(this.reach, clientX, clientY) : null;
  }

  #dispatch({ clientX, clientY, timeStamp }: PointerEvent): void {
    const { cards } = this.reach;
    const place = this.#place;
    const at = { x: clientX, y: clientY };
    if (place === 'card') return cards.dispatch({ type: 'over-card' });
    if (!place) return cards.dispatch({ type: 'over-nothing' }, at);
    const late = Math.max(0, performance.now() - timeStamp - PASSING_LOOK_MS);
    cards.dispatch({ type: 'over-mention', mention: place }, at, late);
  }
}
