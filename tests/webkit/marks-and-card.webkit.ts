import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension';
import { ensureBrowser } from '../../scripts/browsers';
import { marksOf, marksSettled, type Mark } from '../../scripts/driving/marks';
import { waitFor } from '../../scripts/driving/wait-for';
import { WebKitPage } from '../../scripts/driving/webkit';
import { PAGES_FOLDER, SAMPLE_ARTICLE } from '../../scripts/pages/pages';
import { serveFolder, type PageServer } from '../../scripts/pages/serve';
import { startBackground } from '../built/support/started-background';
import { differingPixels } from '../e2e/support/differing-pixels';
import type { PageRuntime } from './page-runtime';
import { attend } from './with-background';

type Box = Pick<Mark, 'x' | 'y' | 'width' | 'height'>;

/** Greatest distance of a stroke below its line's box, CSS px. */
const BELOW_PX = 6;

/** A page in WebKit with the scripts and the background that are built for Safari. */
let page: WebKitPage;
let server: PageServer;
let attended: { stop(): Promise<void> };

beforeAll(async () => {
  const driver = ensureBrowser('webkit');
  const extension = builtExtension('safari');
  server = await serveFolder(PAGES_FOLDER);
  const [background] = await Promise.all([
    startBackground(extension),
    WebKitPage.launch(driver).then((launched) => (page = launched)),
  ]);
  await page.open(`${server.origin}/${SAMPLE_ARTICLE}`);
  attended = await attend(page, background, extension);
}, 90_000);

afterAll(async () => {
  await attended?.stop();
  await page?.close();
  await server?.stop();
});

const inView = ({ y, height }: Mark): boolean => y > 0 && y + height + BELOW_PX < 800;

/** @returns a picture of the page without highlights */
async function withoutMarks(): Promise<Buffer> {
  type Kept = typeof globalThis & { kept?: [string, Highlight][] };
  const drawn = (): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(), 100)),
        ),
    );
  await page.evaluate(() => {
    (globalThis as Kept).kept = [...CSS.highlights];
    CSS.highlights.clear();
  });
  await drawn();
  const picture = await page.screenshot();
  await page.evaluate(() => {
    for (const [name, highlight] of (globalThis as Kept).kept!) CSS.highlights.set(name, highlight);
  });
  await drawn();
  return picture;
}

/** @returns the boxes of all marks, one for each line of text */
function linesOfMarks(): Promise<Box[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }));
      }),
    ),
  );
}

it('a stroke is painted under every name in view, and nothing else changes', async () => {
  expect(await marksSettled(page, 15_000), 'the page is marked').toBe(true);
  const marks = (await marksOf(page)).filter(inView);
  expect(marks.length).toBeGreaterThan(10);
  const pixels = await differingPixels(page, await page.screenshot(), await withoutMarks());
  const isUnder = ({ x, y, width, height }: Box, at: { x: number; y: number }): boolean =>
    at.x >= x - 1 && at.x <= x + width + 1 && at.y >= y && at.y <= y + height + BELOW_PX;
  for (const mark of marks) {
    const painted = pixels.filter((pixel) => isUnder(mark, pixel));
    expect(painted.length, `${mark.key}: ${mark.text}`).toBeGreaterThan(mark.width / 3);
  }
  const lines = await linesOfMarks();
  expect(pixels.filter((pixel) => !lines.some((line) => isUnder(line, pixel)))).toEqual([]);
});

it('a card opens when the pointer rests', async () => {
  const mark = (await marksOf(page)).find((one) => one.key === 'people' && inView(one))!;
  await page.movePointer(mark.x + mark.width / 2, mark.y + mark.height / 2);
  await page.movePointer(mark.x + mark.width / 2 + 1, mark.y + mark.height / 2);
  const text = (): Promise<string> =>
    page.evaluate(() =>
      (globalThis as unknown as { standIn: PageRuntime }).standIn.roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(':popover-open')])
        .map(({ innerText }) => innerText)
        .join(),
    );
  await waitFor(async () => (await text()) !== '', 10_000);
  expect(await text()).toContain(mark.text.split(' ').at(-1));
});
