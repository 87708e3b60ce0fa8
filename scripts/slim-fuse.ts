import type { Plugin } from 'vite';

/**
 * What is taken out of fuse.js in its basic form, and what stands in its place. We give it a list,
 * ask it once and let it go: it never has to add to the list, nor to search by words, which its
 * basic form refuses anyway.
 */
const CHANGES: readonly (readonly [what: string, where: RegExp, instead: string])[] = [
  // Written out as ranges for engines that have no `\p{M}`.
  ['the list of combining characters', /\/\[\\u0300-\\u036F(?:\\u[\dA-F]{4}|-)+\]\/g/, String.raw`/\p{M}/gu`],
  ['ways to change a list', /add\(\w\)\{if\(!\w\(\w\)\)return;this\._docs\.push[\s\S]*?(?=_invalidateSearcherCache\(\)\{)/, ''],
  ['the index of words', /if\((this\._myIndex=\w\|\|\w\([^{]*\{[^}]*\}\)),this\.options\.useTokenSearch\)\{let \w=\w\(\{[^}]*\}\);this\._invertedIndex=[^}]*\}/, '$1;'],
  ['what it can do without a list', /\$\.version=[\s\S]*?(?=var \w+=\$;export)/, ''],
];

/**
 * A Vite plugin that leaves out of fuse.js what we have no use for: 2 kB, compressed, of what every
 * opening of the popup reads.
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
        let slim = code;
        for (const [what, where, instead] of CHANGES) {
          if (!where.test(slim)) throw new Error(`fuse.js has not ${what} where it was: look at scripts/slim-fuse.ts.`);
          slim = slim.replace(where, instead);
        }
        return { code: slim, map: null };
      },
    },
  };
}
