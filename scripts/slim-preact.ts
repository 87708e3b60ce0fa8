import type { Plugin } from 'vite';

/** What Preact does with `dangerouslySetInnerHTML`: the old markup in one name, the new in the other. */
const SET_MARKUP = /\|\|\(\w+\.innerHTML=\w+\.__html\)/g;
const SAME_MARKUP = /\w+\.__html==\w+\.innerHTML/g;
const PROPERTY = /"dangerouslySetInnerHTML"==/g;

/**
 * A Vite plugin that leaves out of Preact its one way to turn text into markup: no component here
 * may use it, and without it nothing in what ships can.
 *
 * @returns the plugin; a build with another Preact than the one it knows fails
 */
export function slimPreact(): Plugin {
  return {
    name: 'pactlight:slim-preact',
    enforce: 'pre',
    transform: {
      filter: { id: /preact[\\/]dist[\\/]preact\.m?js$/ },
      handler(code) {
        const ways = [SET_MARKUP, SAME_MARKUP, PROPERTY].map((way) => code.match(way)?.length ?? 0);
        if (ways.join() !== '1,1,2') throw new Error('preact sets markup in another way: look at scripts/slim-preact.ts.');
        // No property has an empty name.
        const without = code.replace(SET_MARKUP, '').replace(SAME_MARKUP, '!0').replace(PROPERTY, '""==');
        return { code: without, map: null };
      },
    },
  };
}
