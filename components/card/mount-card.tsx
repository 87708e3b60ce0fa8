import { render } from 'preact';
import { Card } from './card';
import type { CardProps } from './card-props';

export interface CardHandle {
  /** The card's element, to be measured. It is a new one after each change of concept. */
  readonly element: HTMLElement;
  /** Shows other content in the same place, without movement, and keeps the focus inside. */
  update(props: CardProps): void;
  /** Puts focus on the card, for a card that was opened by keyboard. */
  focus(): void;
  /** Removes the card completely. */
  unmount(): void;
}

/**
 * Draws a card. Nothing else may draw into the container. Its root has adopted `cardStyles`, and
 * the container's largest size is that of the card.
 *
 * @param container a shadow root or an element in one
 * @param props data and callbacks
 * @returns a handle to update, focus and remove the card
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
      // The focused control was removed with its content.
      if (hadFocus && !holdsFocus()) focus();
    },
    // Firefox does not count a shortcut of the extension as keyboard input.
    focus: () => focus({ focusVisible: true }),
    unmount: () => render(null, container),
  };
}
