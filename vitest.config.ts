import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { BrowserName } from './scripts/browsers';

/**
 * Browsers on a busy machine sometimes need longer than any test waits. Such a test may fail once;
 * the end of the output names it.
 */
const RETRY = 1;

/** Tests in a real browser: each spec has one of its own. */
function inBrowser(browser: BrowserName) {
  return {
    extends: true as const,
    test: {
      name: `e2e ${browser}`,
      include: ['tests/e2e/**/*.e2e.ts'],
      globalSetup: 'tests/setup/e2e-environment.ts',
      provide: { browser, everyPage: false },
      retry: RETRY,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  // The browser's API is WXT's fake one; nothing else of the build is needed here.
  plugins: [WxtVitest({ configFile: false, imports: false }), preact()],
  // Tests load no style sheet: an empty one replaces the one that the build writes.
  resolve: {
    alias: [
      { find: /^virtual:strokes\.css/, replacement: resolve('components/shared/css/tokens.css') },
    ],
  },
  test: {
    // Browser tests mostly wait: two at a time are faster than one, and more than two are late.
    maxWorkers: 2,
    // Some read files of 50 MB, or have axe look at a whole screen: slow machines need their time.
    testTimeout: 60_000,
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/built/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.shots.ts'],
          retry: RETRY,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // What `npm run build:all` has made.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: [
            'tests/soak/**/*.soak.ts',
            'tests/e2e/marks/real-pages.e2e.ts',
            'tests/e2e/marks/lively-pages.e2e.ts',
          ],
          globalSetup: 'tests/setup/e2e-environment.ts',
          provide: { browser: 'chromium', everyPage: true },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
      {
        extends: true,
        // What is built for Safari, in WebKit.
        test: {
          name: 'e2e webkit',
          include: ['tests/webkit/**/*.webkit.ts'],
          retry: RETRY,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
