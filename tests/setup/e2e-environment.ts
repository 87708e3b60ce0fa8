import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/browsers';
import { builtExtension } from '../../scripts/build/built-extension';
import { PAGES_FOLDER } from '../../scripts/pages/pages';
import { serveFolder } from '../../scripts/pages/serve';

/**
 * Prepares an end-to-end project: finds or installs its browser, checks that the extension is built
 * for it, and serves the sample pages. If something is missing the run fails; no test is skipped.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { browser } = project.config.provide as { browser: 'chromium' | 'firefox' };
  const extension = builtExtension(browser);
  if (!existsSync(extension)) {
    throw new Error(
      `${extension} is missing: build the extension first (npm run build:all), or run npm run test:e2e, which does.`,
    );
  }
  const server = await serveFolder(PAGES_FOLDER);
  project.provide('executable', ensureBrowser(browser));
  project.provide('extension', extension);
  project.provide('origin', server.origin);
  return () => server.stop();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this project. */
    browser: 'chromium' | 'firefox';
    /** Whether all real pages are tested, or some of them. */
    everyPage: boolean;
    executable: string;
    /** The built extension's folder. */
    extension: string;
    /** Origin of the sample pages, without a trailing slash. */
    origin: string;
  }
}
