import { resolve } from 'node:path';
import type { BrowserName } from '../browsers';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Browsers that `npm run build:all` builds for. Edge uses Chromium's build, Firefox for Android
 * Firefox's.
 */
export type BuiltFor = BrowserName | 'safari';

const FOLDERS: Readonly<Record<BuiltFor, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  safari: '.output/safari-mv3',
};

/** @returns the absolute path of the folder with the extension that WXT built for a browser */
export function builtExtension(browser: BuiltFor): string {
  return resolve(ROOT, FOLDERS[browser]);
}
