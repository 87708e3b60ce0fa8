import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import type { PageServer } from '../../../scripts/pages/serve';
import { tracesOf } from '../support/page-traces';
import { annotateAnyway, realPages, serveRealPages } from '../support/real-page-files';
import { pause, withBrowser } from '../support/with-browser';

/** A page's scripts would vary, and what it loads does not exist here, so both are forbidden. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

const PAGES = realPages(8);

const test = withBrowser();
let plain: PlainBrowser;
let server: PageServer;
let own: DrivenTab;
beforeAll(async () => {
  server = await serveRealPages(PAGES, STILL);
  plain = await launchPlain(inject('browser'), inject('executable'));
  own = await test.browser.openOwn('options.html');
});
afterAll(async () => {
  await plain?.close();
  await server?.stop();
});

describe('a real page', () => {
  it.each(PAGES)(
    'is annotated, and is as it would be without us: %s',
    async (name) => {
      const address = `${server.origin}/${name}`;
      const [bare, page] = await Promise.all([plain.open(address), test.browser.open(address)]);
      onTestFinished(async () => void (await Promise.all([bare.close(), page.close()])));
      await annotateAnyway(own, page);
      await pause(300);
      expect(await tracesOf(page, 'Japan')).toEqual(await tracesOf(bare, 'Japan'));
      const before = await bare.consoleErrors();
      expect(
        (await page.consoleErrors()).filter((text) => !before.includes(text)),
        'errors that it has not by itself',
      ).toEqual([]);
    },
    60_000,
  );
});
