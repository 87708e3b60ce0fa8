import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/browsers';
import { NO_SANDBOX_AS_ROOT, SAME_PIXELS } from '../../scripts/driving/chromium/chromium-flags';
import { GALLERY } from '../../scripts/gallery/vite-config';
import { serveFolder } from '../../scripts/pages/serve';

/** How a state is shown. */
export interface Opened {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: string;
  readonly forcedColors?: boolean;
}

/** The built gallery in a browser. */
export interface OpenGallery {
  /** @returns a page that shows states in this look */
  look(opened: Opened): Promise<GalleryPage>;
  /** @returns the names of all states, as the gallery's first page lists them */
  names(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface GalleryPage {
  readonly page: Page;
  /** Opens a state and waits until it is rendered. */
  show(state: string): Promise<void>;
}

const HEIGHT = 600;

/** Builds the gallery into a temporary folder, serves it and starts Chromium. */
export async function openGallery(): Promise<OpenGallery> {
  const folder = mkdtempSync(join(tmpdir(), 'pactlight-gallery-'));
  await build({ ...GALLERY, build: { ...GALLERY.build, outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    // Chromium's sandbox refuses to start as root.
    args: [...NO_SANDBOX_AS_ROOT, ...SAME_PIXELS],
  });
  return {
    async look({
      theme = 'light',
      width = 400,
      direction = 'ltr',
      language = 'en',
      forcedColors = false,
    }) {
      const page = await browser.newPage({
        viewport: { width, height: HEIGHT },
        colorScheme: theme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      const show = async (name: string): Promise<void> => {
        const query = new URLSearchParams({
          name,
          theme,
          width: String(width),
          direction,
          language,
          bars: '',
        });
        await page.goto(`${server.origin}/state.html?${query.toString()}`);
        await page.waitForFunction(() => {
          const root = document.getElementById('state');
          return (
            (root?.shadowRoot?.querySelector('.pactlight') ?? root?.querySelector('.pactlight')) !==
            null
          );
        });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
      };
      return { page, show };
    },
    async names() {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/index.html`);
      const names = await page.locator('figcaption').allTextContents();
      await page.close();
      return names;
    },
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
