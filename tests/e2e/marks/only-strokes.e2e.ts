import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import {
  VIEWPORT,
  type DrivenPage,
  type DrivenTab,
} from '../../../scripts/driving/extension-browser';
import { marksOf, marksSettled } from '../../../scripts/driving/marks';
import { launchPlain, type PlainBrowser } from '../../../scripts/driving/plain-browser';
import { PAGES_FOLDER, REAL_PAGES_FOLDER } from '../../../scripts/pages/pages';
import { serveFolder, type PageServer } from '../../../scripts/pages/serve';
import { differingPixels, type Pixel } from '../support/differing-pixels';
import { strokeBands, type StrokeBand } from '../support/stroke-bands';
import { SOON, withBrowser } from '../support/with-browser';

const SERVED = [
  'wearetheuniversity.org--2016-01-29-national-must-listen-to-maori-tppa-concerns-index.html',
  'stopfasttrack--index.html',
  'parser--fixtures-obamawhitehouse-archives-gov-empty.html',
];
const OWN = ['trade-talks.html', 'strict-csp.html', 'late-content.html'];
const [FOLDER, PAGES] = existsSync(REAL_PAGES_FOLDER)
  ? [REAL_PAGES_FOLDER, SERVED]
  : [PAGES_FOLDER, OWN];

/** Animations and loaded content would differ without us too. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** If a policy refuses a frame, Firefox’s driver never sees the page load. */
const FRAME = /<iframe[^>]*>/gi;

/**
 * Pixels per mark, on its line of text, that may differ. Chromium paints a text with marks in
 * parts, and letters at the end of a part are clipped or smoothed differently. Firefox paints it
 * whole.
 */
const CUT_PIXELS = inject('browser') === 'chromium' ? 1 : 0;

/**
 * Fewest marks in view for a useful comparison; a page whose first screen names only the pact has
 * two.
 */
const ENOUGH_MARKS = 2;

const test = withBrowser();
let plain: PlainBrowser;
let server: PageServer;
let own: DrivenTab;
let scratch: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'pactlight-strokes-'));
  for (const name of PAGES)
    writeFileSync(
      join(scratch, name),
      readFileSync(join(FOLDER, name), 'utf8').replaceAll(FRAME, ''),
    );
  writeFileSync(
    join(scratch, 'headers.json'),
    JSON.stringify(Object.fromEntries(PAGES.map((name) => [name, STILL]))),
  );
  server = await serveFolder(scratch);
  plain = await launchPlain(inject('browser'), inject('executable'));
  own = await test.browser.openOwn('options.html');
});
afterAll(async () => {
  await plain?.close();
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

describe('a real page, compared with itself without us', () => {
  it.each(PAGES)(
    'differs in the strokes of its marks alone: %s',
    async (name) => {
      const address = `${server.origin}/${name}`;
      const [bare, page] = await Promise.all([plain.open(address), test.browser.open(address)]);
      onTestFinished(async () => void (await Promise.all([bare.close(), page.close()])));
      await annotate(page);
      expect(await marksSettled(page, SOON.timeout), `${name} is marked`).toBe(true);
      await expectStrokesAlone(bare, page, `${name}, from its top`);
      const middle = await middleOfMarks(page);
      await Promise.all([bare, page].map((one) => scrollTo(one, middle)));
      // Far from the view not all marks are painted.
      expect(await marksSettled(page, SOON.timeout), `${name} is marked, scrolled`).toBe(true);
      await expectStrokesAlone(bare, page, `${name}, scrolled by ${middle} px`);
    },
    60_000,
  );
});

async function expectStrokesAlone(bare: DrivenPage, page: DrivenPage, what: string): Promise<void> {
  const bands = await strokeBands(page);
  const different = await differingPixels(own, await picture(bare), await picture(page));
  const isShown = (band: StrokeBand) => different.some((pixel) => isIn(band, pixel));
  const whole = bands.filter(({ isWhole }) => isWhole);
  expect(whole.length, `${what}: marks in view`).toBeGreaterThanOrEqual(ENOUGH_MARKS);
  expect(
    whole.filter((band) => !isShown(band)).map(({ text }) => text),
    `${what}: marks without a stroke`,
  ).toEqual([]);

  const stray = different.filter((pixel) => !bands.some((band) => isIn(band, pixel)));
  const cut = stray.filter((pixel) => bands.some((band) => isOnLine(band, pixel)));
  expect(
    stray.filter((pixel) => !cut.includes(pixel)),
    `${what}: changed beside the marks`,
  ).toEqual([]);
  expect(
    cut.length,
    `${what}: changed in the text of lines with ${bands.length} marks`,
  ).toBeLessThanOrEqual(bands.length * CUT_PIXELS);
}

function isIn({ left, right, baseline, bottom }: StrokeBand, { x, y }: Pixel): boolean {
  return x >= Math.floor(left) && x < Math.ceil(right) && y >= baseline && y < bottom;
}

function isOnLine({ textTop, bottom }: StrokeBand, { y }: Pixel): boolean {
  return y >= Math.floor(textTop) && y < bottom;
}

async function picture(page: DrivenPage): Promise<Buffer> {
  const file = join(scratch, 'picture.png');
  await page.bringToFront();
  await page.screenshot(file);
  return readFileSync(file);
}

/**
 * @returns the scroll position at which most marks are around the middle of the viewport, CSS px
 */
async function middleOfMarks(page: DrivenPage): Promise<number> {
  const tops = (await marksOf(page))
    .filter(({ width }) => width > 0)
    .map(({ y }) => y)
    .toSorted((a, b) => a - b);
  return Math.round(tops[Math.floor(tops.length / 2)]! - VIEWPORT.height / 2);
}

async function scrollTo(page: DrivenPage, top: number): Promise<void> {
  await page.evaluate((to) => globalThis.scrollTo({ top: to, behavior: 'instant' }), top);
}

/** Has a page annotated, whatever it is about. */
async function annotate({ tabId }: DrivenTab): Promise<void> {
  await own.evaluate(async (tab) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<void> } } | undefined
    >;
    await (browser ?? chrome)!.runtime.sendMessage({ type: 'annotate-anyway', tab });
  }, tabId);
}
