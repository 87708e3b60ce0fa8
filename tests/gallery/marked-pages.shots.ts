import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers';
import { builtExtension } from '../../scripts/build/built-extension';
import { launchChromium } from '../../scripts/driving/chromium/chromium';
import type { DrivenPage, ExtensionBrowser } from '../../scripts/driving/extension-browser';
import { marksSettled } from '../../scripts/driving/marks';
import { BAR_STYLES, barFont } from '../../scripts/gallery/bar-font';
import { PAGES_FOLDER } from '../../scripts/pages/pages';
import { serveFolder, type PageServer } from '../../scripts/pages/serve';
import { expectPicture } from './expect-picture';

const REFERENCES = join(import.meta.dirname, 'page-references');
const SETTLED_MS = 10_000;
const VIEWPORT = { width: 720, height: 900 };

type Theme = 'light' | 'dark';
interface MarkedPage {
  readonly name: string;
  readonly address: string;
  /** Text at the top of the picture. */
  readonly from: string;
  readonly themes: readonly Theme[];
}

/** An article, one that a script builds, and one whose policy allows no styles. */
const PAGES: readonly MarkedPage[] = [
  { name: 'trade-talks', address: 'trade-talks.html', from: 'h2', themes: ['light', 'dark'] },
  {
    name: 'single-page-app',
    address: 'single-page-app.html#trade',
    from: 'nav',
    themes: ['light', 'dark'],
  },
  { name: 'strict-csp', address: 'strict-csp.html', from: 'h1', themes: ['light'] },
];

const fileOf = (name: string, theme: Theme): string => `${name}-${theme}.png`;

describe.each(['light', 'dark'] as const)(
  'marks on real pages, to a reader of %s ones',
  (theme) => {
    const scratch = mkdtempSync(join(tmpdir(), 'pactlight-pictures-'));
    let server: PageServer;
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      const extension = builtExtension('chromium');
      if (!existsSync(extension))
        throw new Error(`${extension} is missing: build the extension first (npm run build).`);
      server = await serveFolder(PAGES_FOLDER);
      browser = await launchChromium(ensureBrowser('chromium'), {
        extension,
        headless: true,
        colorScheme: theme,
        samePixels: true,
      });
      await markEvery(browser);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      rmSync(scratch, { recursive: true, force: true });
    });

    it.each(PAGES.filter(({ themes }) => themes.includes(theme)))(
      '$name',
      async ({ name, address, from }) => {
        const page = await browser.open(`${server.origin}/${address}`);
        await page.resize(VIEWPORT.width, VIEWPORT.height);
        await setInBars(page);
        await page.evaluate(
          (top) => document.querySelector(top)!.scrollIntoView({ behavior: 'instant' }),
          from,
        );
        expect(await marksSettled(page, SETTLED_MS), `${address} is marked`).toBe(true);
        const file = fileOf(name, theme);
        await page.screenshot(join(scratch, file));
        await expectPicture(page, join(REFERENCES, file), readFileSync(join(scratch, file)), true);
        await page.close();
      },
    );
  },
);

it('there are no references of removed pages', () => {
  const known = PAGES.flatMap(({ name, themes }) => themes.map((theme) => fileOf(name, theme)));
  expect(readdirSync(REFERENCES).filter((file) => !known.includes(file))).toEqual([]);
});

/** Marks every mention, since the choice of repeats depends on the length of a screenful. */
async function markEvery(browser: ExtensionBrowser): Promise<void> {
  const own = await browser.openOwn('options.html');
  await own.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      }
    ).chrome;
    await storage.local.set({ settings: { amount: 'every' } });
  });
  await own.close();
}

/**
 * Replaces letters, which differ between machines, by bars; the strokes under them are compared.
 */
async function setInBars(page: DrivenPage): Promise<void> {
  await page.evaluate(
    async (font, styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.fonts.add(
        await new FontFace('Bars', new Uint8Array(font), { weight: '100 900' }).load(),
      );
      document.adoptedStyleSheets.push(sheet);
    },
    [...barFont()],
    BAR_STYLES,
  );
}
