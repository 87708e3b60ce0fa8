import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CardWhy } from '../../../components/card/body/card-why';
import { smallContext } from '../../knowledge/support/fixture';
import { expectAccessible } from '../support/accessible';
import { render, screen } from '../support/render';

const { t } = smallContext();

function show(isKept: boolean, site = 'news.example') {
  const kept = { now: isKept };
  const [onReject, onUnreject] = [vi.fn(async () => kept.now), vi.fn(async () => kept.now)];
  const [onTurnOff, onOpenOptions] = [vi.fn(), vi.fn()];
  const { container } = render(
    <CardWhy
      t={t}
      why="The page says “Mill”."
      text="Mill"
      site={site}
      onReject={onReject}
      onUnreject={onUnreject}
      onTurnOff={onTurnOff}
      onOpenOptions={onOpenOptions}
    />,
  );
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { container, kept, onReject, onUnreject, onTurnOff, onOpenOptions, press };
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

  it('says so if the removal could not be saved, and can be tried again', async () => {
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

  it('stays removed if the removal could not be undone', async () => {
    const { kept, press } = show(true);
    await press('Don’t mark “Mill” on any site');
    kept.now = false;
    await press('Undo');
    expect(alert()).toMatch(/not saved/);
    expect(said()).toContain('no longer marked on any site');
  });
});

describe('from a card', () => {
  it('the site is turned off and the options are opened', async () => {
    const { onTurnOff, onOpenOptions, press } = show(true);
    await press('Turn Pactlight off on news.example');
    await press('Options');
    expect(onTurnOff).toHaveBeenCalledOnce();
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('a page without a site cannot be turned off, and a removed mark is said to be gone from this page', async () => {
    const { press } = show(true, '');
    expect(screen.queryByRole('button', { name: /Turn Pactlight off/ })).toBeNull();
    await press('Don’t mark “Mill” here');
    expect(said()).toBe('“Mill” is no longer marked on this page.');
  });
});
