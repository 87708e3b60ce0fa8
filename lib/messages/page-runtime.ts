import type { Browser } from 'wxt/browser';

/**
 * The part of the extension API that scripts in pages use. Firefox calls it `browser`, older
 * Chromium `chrome`. What we use of it is the same in both, and the polyfill would be larger than
 * all our scripts in an annotated page.
 *
 * @returns the browser's own `runtime`
 */
export function pageRuntime(): typeof Browser.runtime {
  type Names = { [name in 'browser' | 'chrome']?: Pick<typeof Browser, 'runtime'> };
  const { browser, chrome } = globalThis as Names;
  return (browser ?? chrome)!.runtime;
}
