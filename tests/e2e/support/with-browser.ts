import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../../scripts/driving/chromium/chromium';
import type {
  DrivenPage,
  DrivenTab,
  ExtensionBrowser,
  LaunchOptions,
} from '../../../scripts/driving/extension-browser';
import { launchFirefox } from '../../../scripts/driving/firefox/firefox';
import { marksOf, marksSettled } from '../../../scripts/driving/marks';
import { steadyValue } from '../../../scripts/driving/wait-for';

/** Longer than the sentinel's delay before it looks at a page again, ms. */
export const SETTLED_MS = 2000;

/** Colour settings of a reader's system, and the options that simulate them. */
export const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: true }],
] as const;

/** Time limit for something to appear, ms: on a busy machine it takes seconds. */
export const SOON = { timeout: 10_000 };

/** The browser of a spec's tests. */
export interface BrowserInTest {
  readonly browser: ExtensionBrowser;
  /** Opens one of the sample pages. */
  open(page: string): Promise<DrivenTab>;
  /** Opens one of the sample pages and waits until it is marked. */
  openAnnotated(page: string): Promise<DrivenTab>;
  /**
   * Waits until a marked page's badge has a number, which comes after the marks, and until it no
   * longer changes.
   */
  settledBadge(page: DrivenTab): Promise<string>;
}

/** How the browser is started, and errors that a spec's tests cause on purpose. */
type SpecOptions = Pick<LaunchOptions, 'colorScheme' | 'forcedColors' | 'keepFirstRun'> & {
  readonly provoked?: RegExp;
  /** What the extension stores can be filled to a quota, as a disk would be. */
  readonly limitedStorage?: boolean;
};

/**
 * Starts this project's browser with the extension before a spec's tests, and closes it after them.
 */
export function withBrowser({
  provoked,
  limitedStorage = false,
  ...options
}: SpecOptions = {}): BrowserInTest {
  let browser: ExtensionBrowser;
  const limited = limitedStorage ? mkdtempSync(join(tmpdir(), 'pactlight-limited-')) : null;
  beforeAll(async () => {
    const launch = inject('browser') === 'chromium' ? launchChromium : launchFirefox;
    browser = await launch(inject('executable'), {
      extension: limited ? limitedExtension(limited) : inject('extension'),
      headless: true,
      ...options,
    });
  });
  afterAll(async () => {
    const problems = await browser?.problems();
    await browser?.close();
    if (limited) rmSync(limited, { recursive: true });
    expect(
      problems?.filter((problem) => !provoked?.test(problem)),
      'errors in the extension’s own code',
    ).toEqual([]);
  });

  const open = (page: string) => browser.open(`${inject('origin')}/${page}`);
  return {
    get browser() {
      return browser;
    },
    open,
    openAnnotated: async (name) => {
      const page = await open(name);
      await waitUntilMarked(page);
      return page;
    },
    settledBadge: async (page) => {
      const badge = await steadyValue(
        async () => (await browser.badge(page)) || undefined,
        SOON.timeout,
      );
      expect(badge, `${page.url} has a badge`).toBeDefined();
      return badge!;
    },
  };
}

/**
 * @param folder an empty one
 * @returns the folder, which now has the extension without the permission that lifts the browser's quota
 */
function limitedExtension(folder: string): string {
  cpSync(inject('extension'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/**
 * Waits until a page has marks and their number no longer changes. Fails if it has none in time.
 */
export async function waitUntilMarked(page: DrivenPage): Promise<void> {
  expect(await marksSettled(page, SOON.timeout), `${page.url} is marked`).toBe(true);
}

/** @returns each text that is marked with a key, once, in alphabetical order */
export async function textsMarked(page: DrivenPage, key: string): Promise<readonly string[]> {
  const texts = (await marksOf(page)).filter((mark) => mark.key === key).map(({ text }) => text);
  return [...new Set(texts)].toSorted();
}

/** Waits for a time, ms, in which nothing should happen. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
