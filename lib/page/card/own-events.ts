/** Nothing in a card listens to these: they are stopped before the page gets them. */
const UNUSED = ['focus', 'blur', 'focusin', 'focusout', 'mousedown', 'touchstart', 'wheel'];

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Properties that cards read of such events. */
const KEY_PARTS = ['key', 'shiftKey', 'altKey', 'ctrlKey', 'metaKey'] as const;
const POINTER_PARTS = ['pointerId', 'button', 'clientX', 'clientY'] as const;

/** What follows a press; where that was outside, the page waits for its end. */
const AFTER_PRESS = ['pointerup', 'mouseup'];

/** Pages take these to close what is open, or forbid what they begin. */
const STAYING = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchend',
  'selectstart',
  'dragstart',
  'copy',
];

/** Where cards are, as far as their events depend on it. */
export interface CardPlace {
  /** Whether an event that is seen at the window happened inside a card. */
  holds(event: Event): boolean;
  /** What has the keyboard's focus in a card; else, null. */
  focused(): Element | null;
  /** What is at a point of the viewport in a card, CSS px. */
  at(x: number, y: number): Element | null;
}

/**
 * Keeps what the reader does in a card from the page: its keys are the page's shortcuts, a press beside
 * the page's layer closes that, and where the layer keeps the focus no card could have it. The event is
 * stopped at the window, before the page's document; what a card itself needs of it is passed on to it.
 *
 * @param signal ends it
 */
export function keepFromPage(cards: CardPlace, signal: AbortSignal): void {
  const options = { capture: true, signal };
  /** Pressed in a card, and not let go yet. */
  const held = new Set<string>();

  const keep = (event: Event): void => {
    if (event.isTrusted && cards.holds(event)) event.stopImmediatePropagation();
  };

  const keepKey = (event: KeyboardEvent): void => {
    const isOurs = event.isTrusted && cards.holds(event);
    // The key that closed the card is let go over the page.
    if (!isOurs && !(event.type === 'keyup' && held.has(event.code))) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') held.add(event.code);
    else if (event.type === 'keyup') held.delete(event.code);
    if (isOurs) passOn(event, cards.focused(), copyOf(event, KEY_PARTS));
  };

  const keepPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || !cards.holds(event)) return;
    event.stopImmediatePropagation();
    passOn(event, cards.at(event.clientX, event.clientY), copyOf(event, POINTER_PARTS));
  };

  for (const type of UNUSED) addEventListener(type, keep, { ...options, passive: true });
  for (const type of KEYS) addEventListener(type, keepKey, options);
  addEventListener('pointerdown', keepPointer, options);
}

/** Keeps in a card's frame what reaches its controls as it is: assistive technology clicks without a pointer. */
export function keepInFrame(frame: HTMLElement): void {
  let isPressed = false;
  frame.addEventListener('pointerdown', () => (isPressed = true));
  frame.addEventListener('pointerleave', () => (isPressed = false));
  for (const type of STAYING) frame.addEventListener(type, (event) => event.stopPropagation());
  for (const type of AFTER_PRESS)
    frame.addEventListener(type, (event) => {
      if (isPressed) event.stopPropagation();
    });
}

/** Dispatches a copy that does not leave the card's shadow tree; what was prevented of it is of the event. */
function passOn(event: Event, to: Element | null, copy: Event): void {
  if (to && !to.dispatchEvent(copy)) event.preventDefault();
}

/** A plain event with the properties that cards read: copies of its own kind leave the shadow tree in Firefox. */
function copyOf<Kind extends Event>(event: Kind, parts: readonly (keyof Kind)[]): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, Object.fromEntries(parts.map((part) => [part, event[part]])));
}
