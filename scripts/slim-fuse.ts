import type { Plugin } from 'vite';

/** Every combining character, written out as ranges for engines that have no `\p{M}`. */
const COMBINING = /\/\[\\u0300-\\u036F(?:\\u[\dA-F]{4}|-)+\]\/g/;

/**
 * A Vite plugin that writes the combining characters in fuse.js as today's engines can: 1.2 kB,
 * compressed, of what every opening of the popup reads.
 *
 * @returns the plugin; a build with another fuse.js than the one it knows fails
 */
export function slimFuse(): Plugin {
  return {
    name: 'pactlight:slim-fuse',
    enforce: 'pre',
    transform: {
      filter: { id: /fuse\.js[\\/]dist[\\/]fuse\.basic\.min\.mjs$/ },
      handler(code) {
        if (!COMBINING.test(code)) throw new Error('fuse.js has no list of combining characters any more: look at scripts/slim-fuse.ts.');
        return { code: code.replace(COMBINING, String.raw`/\p{M}/gu`), map: null };
      },
    },
  };
}
