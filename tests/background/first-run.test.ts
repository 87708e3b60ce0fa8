import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFirstRunOnInstall } from '../../lib/background/browser-ui/first-run';

type Installed = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0];

describe('the first-run page', () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const installed = async (reason: string): Promise<void> => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as Installed);
    await new Promise((resolve) => setTimeout(resolve));
  };

  beforeEach(() => {
    fakeBrowser.reset();
    create.mockClear();
    openFirstRunOnInstall();
  });

  it('opens when the extension is installed, and once', async () => {
    await installed('install');
    await installed('install');
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual([
      expect.stringMatching(/first-run\.html$/),
    ]);
  });

  it.each(['update', 'browser_update', 'shared_module_update'])(
    'does not open on %s',
    async (reason) => {
      await installed(reason);
      expect(create).not.toHaveBeenCalled();
    },
  );
});
