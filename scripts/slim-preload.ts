import type { Plugin } from 'vite';

/** The module that Vite puts around each `import()`. https://vite.dev/guide/features#async-chunk-loading-optimization */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * A Vite plugin that leaves out what fetches styles and imports of a chunk ahead of it: nothing that
 * is imported later here (words of a language) has any, and every page would carry 1 kB for it.
 */
export function slimPreload(): Plugin {
  return {
    name: 'pactlight:slim-preload',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
  };
}
