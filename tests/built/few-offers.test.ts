import { beforeAll, describe, expect, it, vi } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension';
import { TAB } from './support/stand-in-api';
import { startBackground, type StartedBackground } from './support/started-background';

/**
 * Firefox for Android has no `commands`, `contextMenus`, `omnibox`, `windows`, `sidebarAction`:
 * neither has this.
 */
describe('the background in Firefox for Android', () => {
  let background: StartedBackground;
  /** Sends a message as a script in a page would. */
  const ask = async (message: object): Promise<unknown> =>
    ((await background.fromPage(message)) as { answer?: unknown }).answer;
  beforeAll(async () => {
    background = await startBackground(builtExtension('firefox'));
  }, 60_000);

  it('answers a page that asks for a card', async () => {
    const card = await ask({
      type: 'card-wanted',
      concept: 'akira-amari',
      keys: [],
      pageDate: null,
    });
    expect(JSON.stringify(card)).toContain('Akira Amari');
  });

  it('announces a step without naming keys', async () => {
    expect(await ask({ type: 'step-words-wanted', concept: 'japan' })).not.toMatch(/Alt|undefined/);
  });

  it('injects the annotator into a page that names the subject', async () => {
    const { executeScript } = background.api.scripting;
    expect(await ask({ type: 'annotator-wanted' })).toBe(true);
    expect(executeScript.mock.calls.flatMap(([{ files = [] }]) => files)).toEqual([
      '/annotator.js',
    ]);
  });

  it('shows how many mentions a page has', async () => {
    await ask({ type: 'page-annotated', total: 12 });
    expect(background.api.action.setBadgeText).toHaveBeenCalledWith({ tabId: TAB.id, text: '12' });
  });

  it('opens the first-run page when it is installed', async () => {
    background.api.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() =>
      expect(background.api.tabs.create).toHaveBeenCalledWith({
        url: expect.stringMatching(/first-run\.html$/),
      }),
    );
  });

  it('sends changed settings to open pages', async () => {
    const { sendMessage } = background.api.tabs;
    await ask({ type: 'turn-site-off' });
    await vi.waitFor(() =>
      expect(sendMessage.mock.calls.map(([, { type }]) => type)).toContain('settings-changed'),
    );
  });

  it('has a page weighed again after a single-page application changes it', async () => {
    const { sendMessage } = background.api.tabs;
    background.api.tabs.onUpdated.fire(TAB.id, { url: `${TAB.url}/2` }, TAB);
    await vi.waitFor(() =>
      expect(sendMessage.mock.calls.map(([, { type }]) => type)).toContain('judge-again'),
    );
  });

  it('opens positions in a tab, and reuses that tab', async () => {
    const { create, update } = background.api.tabs;
    create.mockClear();
    await ask({ type: 'open-positions', concept: 'japan' });
    await ask({ type: 'open-positions', concept: 'vietnam' });
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
      expect.stringMatching(/popup\.html\?tab=7&concept=japan$/),
    ]);
    expect(update).toHaveBeenLastCalledWith(8, {
      url: expect.stringMatching(/concept=vietnam$/),
      active: true,
    });
  });
});
