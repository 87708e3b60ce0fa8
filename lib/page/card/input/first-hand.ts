/** The reader's input on a page before the cards script runs. */
export interface FirstHand {
  /** Stops listening. @returns the last events, in order */
  take(): readonly PointerEvent[];
}

/**
 * Waits for the reader's first pointer or key input. Events that a page dispatches are ignored
 * (`isTrusted`).
 *
 * @param hasMarks whether the page has marks
 * @param onHand called at each input while it has
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
    // The next press ends an earlier one.
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
