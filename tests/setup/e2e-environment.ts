import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../scripts/browsers';
import { builtExtension } from '../../scripts/build/built-extension';
import { PAGES_FOLDER } from '../../scripts/pages/pages';
import { serveFolder } from '../../scripts/pages/serve';

/**
 * Before an end-to-end project: its browser is there (or installed now), the extension is built
 * for it, and the sample pages are served. What is missing fails the run; no test is skipped.
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
    /** Which browser this project drives. */
    browser: 'chromium' | 'firefox';
    /** Whether every real page is looked at, or some of them. */
    everyPage: boolean;
    executable: string;
    /** The built extension's folder. */
    extension: string;
    /** Where the sample pages are served, no slash at the end. */
    origin: string;
  }
}
