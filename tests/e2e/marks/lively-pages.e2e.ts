import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import type { PageServer } from '../../../scripts/pages/serve';
import { tracesOf, type PageTraces } from '../support/page-traces';
import { annotateAnyway, realPages, serveRealPages } from '../support/real-page-files';
import { pause, withBrowser } from '../support/with-browser';

/** Inline scripts and styles run; nothing is loaded from other origins. */
const ALIVE = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Most pages have finished starting by then, ms. */
const STARTED_MS = 1500;

/** Pages vary between loads, so each is loaded up to this many times, with and without us. */
const MOST_LOOKS = 4;

const PAGES = realPages(3);

const test = withBrowser();
let plain: PlainBrowser;
let server: PageServer;
let own: DrivenTab;
beforeAll(async () => {
  server = await serveRealPages(PAGES, ALIVE);
  plain = await launchPlain(inject('browser'), inject('executable'));
  own = await test.browser.openOwn('options.html');
});
afterAll(async () => {
  await plain?.close();
  await server?.stop();
});

interface Look {
  readonly traces: PageTraces;
  /** Errors without parts that vary: numbers and names of files. */
  readonly errors: readonly string[];
}

describe.runIf(inject('browser') === 'chromium')(
  'a page as its site served it, with its own scripts',
  () => {
    it.each(PAGES)(
      'is annotated, and is as it would be without us where that is always the same: %s',
      async (name) => {
        const address = `${server.origin}/${name}`;
        const withUs: Look[] = [];
        const without: Look[] = [];
        do {
          const [bare, page] = await Promise.all([plain.open(address), test.browser.open(address)]);
          const looks = await Promise.all([
            look(bare),
            look(page, () => annotateAnyway(own, page)),
          ]);
          without.push(looks[0]);
          withUs.push(looks[1]);
        } while (
          without.length < MOST_LOOKS &&
          (without.length < 2 || withUs.every((one) => differences(one, without).length > 0))
        );
        expect(
          withUs.map((one) => differences(one, without)),
          'what is different each time',
        ).toContainEqual([]);
      },
      90_000,
    );
  },
);

async function look(page: DrivenPage, act?: () => Promise<void>): Promise<Look> {
  try {
    await pause(STARTED_MS);
    await act?.();
    await pause(300);
    const traces = await tracesOf(page, 'Japan');
    return {
      traces,
      errors: (await page.consoleErrors()).map((text) =>
        text.replace(/(https?:\/\/[^/\s]+)\S*/g, '$1').replace(/\d+/g, '0'),
      ),
    };
  } finally {
    await page.close();
  }
}

/**
 * Traces that are the same in all loads without us but differ with us, and errors that only occur
 * with us.
 */
function differences({ traces, errors }: Look, without: readonly Look[]): readonly string[] {
  const [first, ...others] = without.map((one) => one.traces);
  const changed = (Object.keys(traces) as (keyof PageTraces)[]).flatMap((key) => {
    const [ours, theirs, ...rest] = [traces, first!, ...others].map((one) =>
      JSON.stringify(one[key]),
    );
    return rest.every((one) => one === theirs) && ours !== theirs
      ? `${key}: ${ours!.slice(0, 200)}, without us ${theirs!.slice(0, 200)}`
      : [];
  });
  const known = new Set(without.flatMap((one) => one.errors));
  return [...changed, ...errors.filter((text) => !known.has(text))];
}
