/** Events that no card listens to; they are only stopped before the page gets them. */
const UNUSED = ['focus', 'blur', 'focusin', 'focusout', 'mousedown', 'touchstart', 'wheel'];

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Properties of these events that cards read. */
const KEY_PARTS = ['key', 'shiftKey', 'altKey', 'ctrlKey', 'metaKey'] as const;
const POINTER_PARTS = ['pointerId', 'button', 'clientX', 'clientY'] as const;

/** Events that follow a press. After a press outside a card, the page waits for them. */
const AFTER_PRESS = ['pointerup', 'mouseup'];

/** Events on which pages close their layers, or whose default they prevent. */
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

/** What the handling of events needs to know of the cards. */
export interface CardPlace {
  /** Whether an event at the window happened in a card. */
  holds(event: Event): boolean;
  /** The focused element in a card, or null. */
  focused(): Element | null;
  /** The element of a card at a point of the viewport, CSS px. */
  at(x: number, y: number): Element | null;
}

/**
 * Keeps events in a card from the page, whose shortcuts, layers that close on a press outside them,
 * and focus traps would make the card unusable. Each event is stopped at the window, before the
 * page's document, and a copy is dispatched in the card.
 *
 * @param signal stops it
 */
export function keepFromPage(cards: CardPlace, signal: AbortSignal): void {
  const options = { capture: true, signal };
  /** A press in a card is not released yet. */
  const held = new Set<string>();

  const keep = (event: Event): void => {
    if (event.isTrusted && cards.holds(event)) event.stopImmediatePropagation();
  };

  const keepKey = (event: KeyboardEvent): void => {
    const isOurs = event.isTrusted && cards.holds(event);
    // The key that closed the card is released over the page.
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

/**
 * Stops clicks at a card's frame: they reach its controls directly if assistive technology makes
 * them.
 */
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

/**
 * Dispatches a copy that does not leave the card's shadow tree, and applies its `preventDefault` to
 * the event.
 */
function passOn(event: Event, to: Element | null, copy: Event): void {
  if (to && !to.dispatchEvent(copy)) event.preventDefault();
}

/**
 * A plain `Event` with the properties that cards read: other kinds of events leave the shadow tree
 * in Firefox.
 */
function copyOf<Kind extends Event>(event: Kind, parts: readonly (keyof Kind)[]): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, Object.fromEntries(parts.map((part) => [part, event[part]])));
}
