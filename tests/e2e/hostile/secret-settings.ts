import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll } from 'vitest';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { SAMPLE_ARTICLE } from '../../../scripts/pages/pages';
import type { BrowserInTest } from '../support/with-browser';

/** Globals of the extension's world, with the API's name in each browser. */
export type World = { readonly browser?: Browser; readonly chrome: Browser };

/** Settings about other sites, which no page may learn. */
export const SECRET = {
  sites: { 'clinic.example': 'never' },
  switchedOff: [],
  rejections: [{ concept: 'japan', text: 'japan', host: 'clinic.example' }],
  marks: { autos: false },
  version: 1,
};

/** A marked page and an extension page. */
interface Beside {
  readonly own: DrivenTab;
  readonly page: DrivenTab;
}

/** Stores the secret and opens a marked page before a spec's tests; closes it after them. */
export function besideSecret(test: BrowserInTest): Beside {
  let own: DrivenTab;
  let page: DrivenTab;
  beforeAll(async () => {
    own = await test.browser.openOwn('options.html');
    await storeSecret(own);
    page = await test.openAnnotated(SAMPLE_ARTICLE);
  });
  afterAll(async () => {
    await own.close();
    await page.close();
  });
  return {
    get own() {
      return own;
    },
    get page() {
      return page;
    },
  };
}

/** @param own an extension page, which can store settings */
async function storeSecret(own: DrivenTab): Promise<void> {
  await own.evaluate((settings) => {
    const { browser, chrome } = globalThis as unknown as World;
    return (browser ?? chrome).storage.local.set({ settings });
  }, SECRET);
}
