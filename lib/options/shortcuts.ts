import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options';

/** Firefox's own way to its list of shortcuts; the types know it not. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** @returns the extension's keyboard commands with the keys that they have now */
export async function currentShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    // The button's own command is the browser's to name.
    .filter(({ name }) => name !== undefined && !name.startsWith('_'))
    .map(({ name, description, shortcut }) => ({ name: name!, description: description ?? name!, keys: shortcut ?? '' }));
}

/**
 * @returns shows the browser's page where shortcuts are changed; undefined where an extension has
 *   no way there
 */
export function shortcutPage(): (() => void) | undefined {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
