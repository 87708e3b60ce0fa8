import { resolve } from 'node:path';
import type { BrowserName } from '../browsers';

const ROOT = resolve(import.meta.dirname, '../..');

/** What `npm run build:all` builds for: Edge takes Chromium's, Firefox for Android takes Firefox's. */
export type BuiltFor = BrowserName | 'safari';

const FOLDERS: Readonly<Record<BuiltFor, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  safari: '.output/safari-mv3',
};

/** Absolute path of the folder into which WXT builds the extension for a browser. */
export function builtExtension(browser: BuiltFor): string {
  return resolve(ROOT, FOLDERS[browser]);
}
