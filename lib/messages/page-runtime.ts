import type { Browser } from 'wxt/browser';

/**
 * The part of the extension API that scripts in pages use, as the browser has it: Firefox names it
 * `browser`, older Chromium `chrome`. What we use of it is the same, and the polyfill would be larger than
 * all that an annotated page runs of us.
 *
 * @returns the browser's own `runtime`
 */
export function pageRuntime(): typeof Browser.runtime {
  type Names = { [name in 'browser' | 'chrome']?: Pick<typeof Browser, 'runtime'> };
  const { browser, chrome } = globalThis as Names;
  return (browser ?? chrome)!.runtime;
}
