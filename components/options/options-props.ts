import type { ViewContext } from '../../lib/knowledge/views';
import type { Shortcut } from '../../lib/browser/shortcuts';
import type { Settings } from '../../lib/settings/settings';
import type { PacksProps } from './sections/packs/packs-props';
import type { ToastText } from './toast';

export interface OptionsProps {
  /** The pack and the language, from `viewContext`. */
  readonly views: ViewContext;
  readonly settings: Settings;
  readonly packs: PacksProps;
  /** None in a browser that has no shortcuts. */
  readonly shortcuts: readonly Shortcut[];
  /** @returns rejects if the browser could not save; the settings are then as before */
  onChange(change: (settings: Settings) => Settings): Promise<unknown>;
  /** @returns the settings once every change is saved or has failed: `settings` may not have them yet */
  settled(): Promise<Settings>;
  /** The reader wants a file of this name with this text. */
  onSaveFile(name: string, text: string): void;
  /** Of the extension, as its manifest has it. */
  readonly version: string;
  /** Opens the page that was shown after installing. */
  onShowWelcome(): void;
  /** Opens the page for reading PDF files. */
  onReadPdf(): void;
  /** Shows the browser's own page for shortcuts; left out if no extension may. */
  readonly onOpenShortcuts?: (() => void) | undefined;
}

/** What a section does with a change: saves it, says so, and offers the way back. */
export type Change = (change: (settings: Settings) => Settings, done?: ToastText) => void;

/** Saves a file of this name with what `write` makes of the settings, all changes in them. */
export type SaveSettings = (name: string, write: (settings: Settings) => string) => Promise<void>;

/** What every section gets. */
export interface SectionProps {
  readonly views: ViewContext;
  readonly settings: Settings;
  readonly change: Change;
}
