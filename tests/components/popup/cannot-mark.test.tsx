import { describe, expect, it } from 'vitest';
import type { Obstacle } from '../../../lib/report/page-report';
import { expectAccessible } from '../support/accessible';
import { screen } from '../support/render';
import { click, notRelevant, report, show } from '../support/show-popup';

const OBSTACLES: readonly (readonly [Obstacle, RegExp])[] = [
  [{ reason: 'browser-page' }, /belongs to your browser/],
  [{ reason: 'store' }, /out of the stores/],
  [{ reason: 'extension-page' }, /belongs to an extension/],
  [{ reason: 'reading-view' }, /out of their reading view/],
  [{ reason: 'closed' }, /such as an error page/],
  [{ reason: 'file' }, /a file on your device/],
  [{ reason: 'pdf', isReadable: true }, /on a page of its own/],
  [{ reason: 'pdf', isReadable: false }, /Save the file/],
  [{ reason: 'no-article' }, /such as data or a picture/],
  [{ reason: 'frame', address: 'https://wire.example/a' }, /comes from wire\.example/],
  [{ reason: 'frame', address: '' }, /is in a frame/],
  [{ reason: 'no-access', host: 'news.example' }, /only the sites that you allow/],
  [{ reason: 'no-access', host: null }, /does not say which page this is/],
  [{ reason: 'no-answer' }, /gives no answer/],
];

describe('a page that cannot be marked', () => {
  it.each(OBSTACLES)(
    'says why, and lets the reader look something up: %o',
    async (obstacle, words) => {
      const { container } = show({ page: { state: 'cannot', ...obstacle } });
      expect(container.textContent).toMatch(words);
      expect(screen.getByRole('searchbox')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Mark it anyway' })).toBeNull();
      await expectAccessible(container);
    },
  );

  it('of a site without permission offers to allow this site, or all', async () => {
    const { onWay, again } = show({
      page: { state: 'cannot', reason: 'no-access', host: 'news.example' },
    });
    await click('Allow on news.example');
    expect(onWay).toHaveBeenLastCalledWith('allow-site');
    await click('Allow on all sites');
    expect(onWay).toHaveBeenLastCalledWith('allow-all');
    again({ page: { state: 'cannot', reason: 'no-access', host: null } });
    expect(screen.queryByRole('button', { name: /^Allow on news/ })).toBeNull();
  });

  it.each(['closed', 'no-answer'] as const)('can be reloaded: %s', async (reason) => {
    const { onWay } = show({ page: { state: 'cannot', reason } });
    await click('Reload the page');
    expect(onWay).toHaveBeenCalledWith('reload');
  });

  it('links to the frame that holds the text', () => {
    show({ page: { state: 'cannot', reason: 'frame', address: 'https://wire.example/a' } });
    const link = screen.getByRole('link', { name: 'Open the frame by itself' });
    expect(link.getAttribute('href')).toBe('https://wire.example/a');
  });
});

describe('a page that may be read only now', () => {
  it.each([
    ['with marks', { state: 'annotated', report } as const],
    ['without', notRelevant],
  ])('offers to allow its site for good: %s', async (_what, page) => {
    const { onWay, again } = show({ page, isOnlyNow: true });
    await click('Allow on news.example');
    expect(onWay).toHaveBeenCalledWith('allow-site');
    again({ isOnlyNow: false });
    expect(screen.queryByRole('button', { name: 'Allow on news.example' })).toBeNull();
  });
});
