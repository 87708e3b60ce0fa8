import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import type { BrowserName } from '../browsers';
import { NO_NETWORK_OF_ITS_OWN, NO_SANDBOX_AS_ROOT } from './chromium/chromium-flags';
import { ChromiumPage } from './chromium/chromium-page';
import { VIEWPORT, type DrivenPage } from './extension-browser';
import { FirefoxPage } from './firefox/firefox-page';
import { protocolOf } from './firefox/webdriver-bidi';

/** A driven browser without the extension, for comparison. */
export interface PlainBrowser {
  /** Opens a tab and resolves after the page has loaded. */
  open(url: string): Promise<DrivenPage>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/** Starts a headless browser at `executable` without extensions and with a new profile. */
export function launchPlain(name: BrowserName, executable: string): Promise<PlainBrowser> {
  return name === 'chromium' ? plainChromium(executable) : plainFirefox(executable);
}

async function plainChromium(executablePath: string): Promise<PlainBrowser> {
  const args = [...NO_SANDBOX_AS_ROOT, ...NO_NETWORK_OF_ITS_OWN];
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-chromium-plain-'));
  // The full browser, as extensions need it: the headless shell for tests does less work for a
  // page.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args,
    viewport: VIEWPORT,
    colorScheme: 'light',
  });
  return {
    open: async (url) => {
      const page = await context.newPage();
      const driven = new ChromiumPage(page, await context.newCDPSession(page), url);
      await driven.listenToConsole();
      await page.goto(url);
      return driven;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function plainFirefox(executablePath: string): Promise<PlainBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'pactlight-firefox-plain-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
  });
  return {
    open: async (url) => {
      const page = await browser.newPage();
      const driven = new FirefoxPage(page, protocolOf(browser), url);
      await page.goto(url);
      return driven;
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
