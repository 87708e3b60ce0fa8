import { resolve } from 'node:path';
import type { BrowserName } from '../browsers';

const ROOT = resolve(import.meta.dirname, '../..');

const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Absolute path of the folder into which WXT builds the extension for a browser. */
export function builtExtension(browser: BrowserName): string {
  return resolve(ROOT, FOLDERS[browser]);
}
