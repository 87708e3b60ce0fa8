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
  const { container } = render(<CardWhy words={words} why="The page says “Mill”." text="Mill" site="news.example" onReject={onReject} onUnreject={onUnreject} />);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { container, kept, onReject, onUnreject, press };
}

const said = () => screen.getByRole('status').textContent;
const alert = () => screen.getByRole('alert').textContent;

describe('a mark that is not wanted', () => {
  it('is removed on this site or on all, and marked again', async () => {
    const { container, onReject, onUnreject, press } = show(true);
    await press('Don’t mark “Mill” here');
    expect(onReject).toHaveBeenCalledWith(false);
    expect(said()).toBe('“Mill” is no longer marked on news.example.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await expectAccessible(container);
    await press('Undo');
    expect(onUnreject).toHaveBeenCalledWith(false);
    expect(said()).toContain('The page says “Mill”.');
    await press('Don’t mark “Mill” on any site');
    expect(onReject).toHaveBeenLastCalledWith(true);
    expect(said()).toBe('“Mill” is no longer marked on any site.');
    expect(alert()).toBe('');
  });

  it('says so where that could not be saved, and can be tried again', async () => {
    const { container, kept, press } = show(false);
    await press('Don’t mark “Mill” here');
    expect(alert()).toMatch(/not saved/);
    expect(said()).toContain('The page says “Mill”.');
    await expectAccessible(container);
    kept.now = true;
    await press('Don’t mark “Mill” here');
    expect(alert()).toBe('');
    expect(said()).toContain('no longer marked on news.example');
  });

  it('stays removed where that could not be undone', async () => {
    const { kept, press } = show(true);
    await press('Don’t mark “Mill” on any site');
    kept.now = false;
    await press('Undo');
    expect(alert()).toMatch(/not saved/);
    expect(said()).toContain('no longer marked on any site');
  });
});
