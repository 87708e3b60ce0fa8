import { describe, expect, it, vi } from 'vitest';
import { MOST_MENTIONS } from '../../lib/page/text/mentions/mention-store';
import { annotate, openArticle, Painted, seen, settled } from './live-page';

const opened = openArticle();

describe('a page with too many mentions', () => {
  it.each([
    ['in many lines', `<p>${'Japan and Peru. '.repeat(20)}</p>`.repeat(MOST_MENTIONS / 40 + 10)],
    ['in one line', `<p>${'Japan and Peru, '.repeat(MOST_MENTIONS / 2 + 500)}</p>`],
  ])(
    'keeps a bounded number of mentions, those that are read first, and goes on when some are gone: %s',
    async (_name, html) => {
      opened.live.observer.stop();
      document.body.innerHTML = html;
      opened.painted = new Painted();
      opened.live = annotate(opened.painted);
      await opened.live.start();
      expect(opened.live.page.mentions()).toHaveLength(MOST_MENTIONS);
      expect(opened.painted.ranges.size).toBe(MOST_MENTIONS);
      document.body.insertAdjacentHTML('beforeend', '<p>Chile comes too late.</p>');
      await settled();
      expect(seen(opened.live.page)).not.toContain('Chile=chile');
      document.querySelector('p')!.remove();
      document.body.insertAdjacentHTML('beforeend', '<p>Brunei comes in time.</p>');
      await vi.waitFor(() => expect(seen(opened.live.page)).toContain('Brunei=brunei'), {
        timeout: 5000,
      });
      expect(opened.live.page.mentions().length).toBeLessThanOrEqual(MOST_MENTIONS);
    },
    60_000,
  );

  it('stores a limited number of changes, and is read again as a whole after more', async () => {
    const list = document.createElement('ul');
    document.body.append(list);
    await settled();
    for (let i = 0; i < 12_000; i++)
      list.append(
        Object.assign(document.createElement('li'), {
          textContent: i % 4000 ? 'Nothing.' : 'Peru.',
        }),
      );
    await vi.waitFor(
      () =>
        expect(seen(opened.live.page).filter((mention) => mention === 'Peru=peru')).toHaveLength(3),
      { timeout: 20_000 },
    );
    expect(seen(opened.live.page)).toContain('Trans-Pacific Partnership=tpp');
  }, 60_000);
});
