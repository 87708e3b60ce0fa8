import type { InReach } from './in-reach';
import type { RestingPointer } from './resting-pointer';

/**
 * While it is held, a resting pointer opens cards also if the reader chose clicks: on links, whose
 * clicks are the page's. By itself it does nothing in a browser.
 */
const HELD_KEY = 'Shift';

/** Handles keys for cards, wherever the focus is. */
export class Keys {
  /** The Escape that closed the card is still down. */
  #isEscaping = false;

  constructor(
    private readonly reach: InReach,
    private readonly pointer: RestingPointer,
  ) {}

  pressed(event: KeyboardEvent): void {
    const { key, type, isComposing } = event;
    if (key === HELD_KEY) this.#hold(type === 'keydown');
    if (key === 'Escape' && !isComposing && !this.reach.host.holds(event)) this.#escape(event);
  }

  #hold(isHeld: boolean): void {
    const { cards } = this.reach;
    const isNew = isHeld && !cards.isHeld;
    cards.isHeld = isHeld;
    if (isNew && cards.timing.open === null && !cards.open) this.pointer.restAgain();
  }

  /** One Escape closes one layer, and the card is above all layers of the page. */
  #escape(event: KeyboardEvent): void {
    const isDown = event.type === 'keydown';
    if (isDown && !event.repeat) this.#isEscaping = this.reach.cards.open !== null;
    if (!this.#isEscaping) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isDown) this.reach.cards.dismiss();
    else this.#isEscaping = false;
  }
}
