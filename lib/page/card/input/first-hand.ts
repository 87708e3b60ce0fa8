/** The reader's hand on a page where nothing attends to it yet. */
export interface FirstHand {
  /** @returns what the hand has done last, in order, and stops listening */
  take(): readonly PointerEvent[];
}

/**
 * Waits for the reader's hand: a pointer that moves or comes down, or a key. Events that a page
 * makes up are not trusted.
 *
 * @param hasMarks whether there is something on the page that a hand could ask for
 * @param onHand called each time the hand does something while there is
 * @param signal stops listening
 */
export function awaitHand(
  hasMarks: () => boolean,
  onHand: () => void,
  signal: AbortSignal,
): FirstHand {
  const last = new Map<string, PointerEvent>();
  const taken = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, taken.signal]) };
  const onEvent = (event: Event): void => {
    if (!event.isTrusted) return;
    // A press that has begun is over with the next one.
    if (event.type === 'pointerdown') last.delete('pointerup');
    if (event.type !== 'keydown') last.set(event.type, event as PointerEvent);
    if (hasMarks()) onHand();
  };
  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'keydown'])
    addEventListener(type, onEvent, options);
  return {
    take() {
      taken.abort();
      return [...last.values()].sort((a, b) => a.timeStamp - b.timeStamp);
    },
  };
}
