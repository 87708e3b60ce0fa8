import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Pinning } from '../../../components/card/card-props';
import { expectAccessible } from '../support/accessible';
import { fireEvent, within } from '../support/render';
import { showCard } from '../support/show-card';

describe('a pinned card', () => {
  const pinning = (changes: Partial<Pinning> = {}): Pinning => ({
    pinned: true,
    folded: false,
    onPin: vi.fn(),
    onUnpin: vi.fn(),
    onFold: vi.fn(),
    onMove: vi.fn(),
    ...changes,
  });

  it('is pinned by a button of the card', async () => {
    const controls = pinning({ pinned: false });
    const { card } = showCard('ada', { pinning: controls });
    expect(within(card).queryByRole('button', { name: 'Move with the arrow keys' })).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: 'Pin' }));
    expect(controls.onPin).toHaveBeenCalledOnce();
  });

  it('is folded, unpinned and closed by its bar', async () => {
    const controls = pinning();
    const { card, container, onClose } = showCard('ada', { pinning: controls });
    await expectAccessible(container);
    for (const name of ['Collapse', 'Unpin', 'Close'])
      await userEvent.click(within(card).getByRole('button', { name }));
    expect(controls.onFold).toHaveBeenCalledOnce();
    expect(controls.onUnpin).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([false, true])('has its name in its bar, folded: %s', (folded) => {
    const { card } = showCard('ada', { pinning: pinning({ folded }) });
    expect(card.querySelector('.card-bar')!.textContent).toContain('Ada Mill');
  });

  it('moves by the arrow keys, further with Shift', () => {
    const controls = pinning();
    const { card } = showCard('ada', { pinning: controls });
    const grip = within(card).getByRole('button', { name: 'Move with the arrow keys' });
    fireEvent.keyDown(grip, { key: 'ArrowRight' });
    fireEvent.keyDown(grip, { key: 'ArrowUp', shiftKey: true });
    expect(vi.mocked(controls.onMove).mock.calls).toEqual([
      [16, 0],
      [0, -64],
    ]);
  });

  it('keeps its name when it is folded, and shows nothing else', async () => {
    const { card, container } = showCard('ada', { pinning: pinning({ folded: true }) });
    expect(card.getAttribute('aria-labelledby')).toBe(card.querySelector('.card-bar h2')!.id);
    expect(within(card).getByRole('button', { name: 'Expand' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
    expect(card.querySelector<HTMLElement>('.card-content')!.hidden).toBe(true);
    await expectAccessible(container);
  });
});
