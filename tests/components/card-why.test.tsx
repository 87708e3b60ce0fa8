import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CardWhy } from '../../components/card/card-why';
import { cardView } from '../../lib/knowledge/views';
import { smallContext } from '../knowledge/views-fixture';
import { expectAccessible } from './support/accessible';
import { render, screen } from './support/render';

const { words } = cardView(smallContext(), 'ada')!;

function show(isKept: boolean) {
  const kept = { now: isKept };
  const [onReject, onUnreject] = [vi.fn(async () => kept.now), vi.fn(async () => kept.now)];
  const { container } = render(<CardWhy words={words} why="The page says “Mill”." text="Mill" onReject={onReject} onUnreject={onUnreject} />);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { container, kept, onReject, onUnreject, press };
}

const said = () => screen.getByRole('status').textContent;
const alert = () => screen.getByRole('alert').textContent;

describe('“not this”', () => {
  it('is said of this site or of all, and taken back', async () => {
    const { container, onReject, onUnreject, press } = show(true);
    await press('Not this, on this site');
    expect(onReject).toHaveBeenCalledWith(false);
    expect(said()).toBe('“Mill” is not marked as this on this site any more.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await expectAccessible(container);
    await press('Undo');
    expect(onUnreject).toHaveBeenCalledWith(false);
    expect(said()).toContain('The page says “Mill”.');
    await press('Not this, anywhere');
    expect(onReject).toHaveBeenLastCalledWith(true);
    expect(said()).toBe('“Mill” is not marked as this anywhere any more.');
    expect(alert()).toBe('');
  });

  it('says so where it could not be kept, and can be tried again', async () => {
    const { container, kept, press } = show(false);
    await press('Not this, on this site');
    expect(alert()).toMatch(/not kept/);
    expect(said()).toContain('The page says “Mill”.');
    await expectAccessible(container);
    kept.now = true;
    await press('Not this, on this site');
    expect(alert()).toBe('');
    expect(said()).toContain('not marked as this on this site');
  });

  it('stays said where it could not be taken back', async () => {
    const { kept, press } = show(true);
    await press('Not this, anywhere');
    kept.now = false;
    await press('Undo');
    expect(alert()).toMatch(/not kept/);
    expect(said()).toContain('not marked as this anywhere');
  });
});
