import { describe, expect, it } from 'vitest';
import { fireEvent, within } from '../support/render';
import { showCard } from '../support/show-card';

describe('Escape in a card', () => {
  it('closes it', () => {
    const { card, onClose } = showCard('ada');
    fireEvent.keyDown(within(card).getByRole('button', { name: 'Close' }), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes back after a hop', () => {
    const { card, onBack, onClose } = showCard('ada', { cameFrom: 'Arcadia' });
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(onBack).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('that was handled already does nothing', () => {
    const { card, container, onClose } = showCard('ada');
    container.addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
  });
});
