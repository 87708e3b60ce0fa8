import { browser } from 'wxt/browser';
import { offered } from './offered';

/** A keyboard command of the extension, with the keys that the reader has set. */
export interface Shortcut {
  readonly name: string;
  /** The command's description from the manifest; empty for the command that opens the popup. */
  readonly description: string;
  /** The keys in the browser's notation, `Alt+Shift+J`; empty if none are set. */
  readonly keys: string;
}

/** The command that the browser itself handles: it clicks the toolbar button. */
const OPEN_POPUP = '_execute_action';

/** The order in which a reader learns the commands; browsers sort them by name. */
const ORDER = [
  'next-mention',
  'previous-mention',
  'toggle-card',
  OPEN_POPUP,
  'open-panel',
  'toggle-site',
];

/**
 * @returns the extension's keyboard commands with their present keys, those for marks first; empty
 *   if the browser has no keyboard commands
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
 * @returns a function that opens the browser's page of shortcuts; undefined if extensions cannot
 *   open it
 */
export function shortcutPage(): (() => void) | undefined {
  const { commands } = offered();
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
