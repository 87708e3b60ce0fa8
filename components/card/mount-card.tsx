import { render } from 'preact';
import { Card } from './card';
import type { CardProps } from './card-props';

export interface CardHandle {
  /** The card's own element: to be measured. Another one after each change of concept. */
  readonly element: HTMLElement;
  /** Shows other content in the same place, without movement; keeps the keyboard's focus inside. */
  update(props: CardProps): void;
  /** Puts focus on the card, for a card that was opened by keyboard. */
  focus(): void;
  /** Takes the card away, with nothing left behind. */
  unmount(): void;
}

/**
 * Draws a card. Nothing else draws into the container; the root that holds it has adopted
 * `cardStyles`, and the card is as large as the container may be at most.
 *
 * @param container a shadow root or an element inside of one
 * @param props what to show, what to call
 * @returns the card, to be updated, focused and taken away
 */
export function mountCard(container: ShadowRoot | HTMLElement, props: CardProps): CardHandle {
  const draw = (next: CardProps) => render(<Card {...next} />, container);
  const card = () => container.querySelector<HTMLElement>('.card')!;
  const focus = (options: FocusOptions = {}) => card().focus({ preventScroll: true, ...options });
  const holdsFocus = () =>
    container.contains((container.getRootNode() as Document | ShadowRoot).activeElement);
  draw(props);
  return {
    get element() {
      return card();
    },
    update(next) {
      const hadFocus = holdsFocus();
      draw({ ...next, still: true });
      // The control that the reader used went with the content that it stood in.
      if (hadFocus && !holdsFocus()) focus();
    },
    // Firefox does not know that a key of the extension's was pressed.
    focus: () => focus({ focusVisible: true }),
    unmount: () => render(null, container),
  };
}
