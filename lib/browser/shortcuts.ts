import { browser } from 'wxt/browser';
import { offered } from './offered';

/** A keyboard command of the extension, as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** What it does, as the browser has it; empty for the command that opens the popup. */
  readonly description: string;
  /** As the browser writes it, `Alt+Shift+J`; empty if no key is set. */
  readonly keys: string;
}

/** The command that browsers carry out by themselves: a click on the toolbar button, by keys. */
const OPEN_POPUP = '_execute_action';

/** As a reader learns them; browsers list commands by their names. */
const ORDER = [
  'next-mention',
  'previous-mention',
  'toggle-card',
  OPEN_POPUP,
  'open-panel',
  'toggle-site',
];

/**
 * @returns the extension's keyboard commands with the keys that they have now, those of the marks first;
 *   empty if the browser has no keyboard commands
 */
export async function currentShortcuts(): Promise<Shortcut[]> {
  const commands = (await offered().commands?.getAll()) ?? [];
  return commands
    .filter(({ name }) => name !== undefined && (name === OPEN_POPUP || !name.startsWith('_')))
    .map(({ name, description, shortcut }) => ({
      name: name!,
      description: description ?? '',
      keys: shortcut ?? '',
    }))
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/**
 * @returns shows the browser's page of shortcuts; undefined if an extension has
 *   no way there
 */
export function shortcutPage(): (() => void) | undefined {
  const { commands } = offered();
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
