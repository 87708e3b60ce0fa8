import type { Plugin } from 'vite';

/**
 * Namespaces of the browser's API of which the polyfill keeps its description. Whatever is not
 * described it hands on as it stands, and Chromium's own functions give promises too since
 * manifest 3: what is left of the polyfill's work is its way of answering messages.
 */
const DESCRIBED: ReadonlySet<string> = new Set(['runtime', 'storage', 'tabs']);

const DESCRIPTION = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * A Vite plugin that leaves out of webextension-polyfill what it knows of bookmarks, cookies and
 * thirty other things: 2 kB in every script, compressed.
 *
 * @returns the plugin; a build with another polyfill than the one it knows fails
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'pactlight:slim-polyfill',
    enforce: 'pre',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
      handler(code) {
        const [whole, description] = DESCRIPTION.exec(code) ?? [];
        if (!whole || !description) throw new Error('webextension-polyfill has no apiMetadata any more: look at scripts/slim-polyfill.ts.');
        const kept = Object.entries(JSON.parse(description) as Record<string, unknown>).filter(([name]) => DESCRIBED.has(name));
        return { code: code.replace(whole, `const apiMetadata = ${JSON.stringify(Object.fromEntries(kept))};`), map: null };
      },
    },
  };
}
