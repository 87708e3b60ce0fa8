import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenPage, DrivenTab } from '../../../scripts/driving/extension-browser';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import type { PageServer } from '../../../scripts/pages/serve';
import { tracesOf, type PageTraces } from '../support/page-traces';
import { annotateAnyway, realPages, serveRealPages } from '../support/real-page-files';
import { pause, withBrowser } from '../support/with-browser';

/** What a page brings along runs; what it would load from elsewhere is not there. */
const ALIVE = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** By then most have done what they do at their start, ms. */
const STARTED_MS = 1500;

/** A page does not do the same each time: so often it is looked at, with us and without, for what it always is. */
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
  /** Without what differs from one time to the other: numbers, and what a page calls its files. */
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

/** What a page with us is other than in all looks without us, where those are the same; and its errors that none of them has. */
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
