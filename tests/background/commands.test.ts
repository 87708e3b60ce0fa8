import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { runCommand } from '../../lib/background/browser-ui/commands';
import { currentShortcuts } from '../../lib/browser/shortcuts';

afterEach(() => vi.restoreAllMocks());

it('the panel opens beside the page on which its shortcut is pressed, before any await', () => {
  const open = vi.fn(async () => undefined);
  Object.assign(browser, { sidePanel: { open } });
  const query = vi.spyOn(browser.tabs, 'query');
  void runCommand('open-panel', { id: 3 });
  expect(open).toHaveBeenCalledWith({ tabId: 3 });
  expect(query).not.toHaveBeenCalled();
});

it('the shortcut of the popup is listed, and other commands of the browser are not', async () => {
  const commands = [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' },
    { name: '_execute_sidebar_action' },
    { name: 'open-panel', description: 'Open the side panel', shortcut: '' },
  ];
  Object.assign(browser, { commands: { getAll: async () => commands } });
  expect(await currentShortcuts()).toEqual([
    { name: '_execute_action', description: '', keys: 'Alt+Shift+Y' },
    { name: 'open-panel', description: 'Open the side panel', keys: '' },
  ]);
});

it('the shortcuts for marks are listed first, whatever order the browser has', async () => {
  const commands = [
    '_execute_action',
    'next-mention',
    'open-panel',
    'previous-mention',
    'toggle-card',
    'toggle-site',
  ].map((name) => ({ name, description: name }));
  Object.assign(browser, { commands: { getAll: async () => commands } });
  expect((await currentShortcuts()).map(({ name }) => name)).toEqual([
    'next-mention',
    'previous-mention',
    'toggle-card',
    '_execute_action',
    'open-panel',
    'toggle-site',
  ]);
});
