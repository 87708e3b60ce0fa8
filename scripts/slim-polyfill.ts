import type { Plugin } from 'vite';

/**
 * What is taken out of webextension-polyfill, and what stands in its place. Since manifest 3
 * Chromium's own functions give promises, so that nothing has to be described to it any more; what
 * is left of its work is its way of answering messages and of handing errors on.
 */
const CHANGES: readonly (readonly [what: string, where: RegExp, instead: string])[] = [
  ['the description of every function', /const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = { runtime: {} };'],
  ['what makes promises of described functions', / else if \(hasOwnProperty\(metadata, prop\)\) \{[^}]*wrapAsyncFunction[^}]*\}/, ''],
  ['the description of privacy settings', /const settingMetadata = \{[\s\S]*?apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/, ''],
  ['requests in developer tools', /const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/, ''],
  ['their entry', /devtools: \{\s*network: \{[\s\S]*?\n {8}\},/, ''],
  // Without its three ways to be loaded it is a module, and nothing around it has to play one.
  ['the head', /^\(function \(global, factory\) \{[\s\S]*?\n\}\)\([^\n]*function \(module\) \{/, 'const module = {}; {'],
  ['the foot', /\}\);(?=\s*(?:\/\/# sourceMappingURL[^\n]*)?\s*$)/, '}\nexport default module.exports;'],
];

/**
 * A Vite plugin that leaves out of webextension-polyfill what it knows of bookmarks, cookies and
 * thirty other things: 3 kB in every script, compressed.
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
        let slim = code;
        for (const [what, where, instead] of CHANGES) {
          if (!where.test(slim)) throw new Error(`webextension-polyfill has not ${what} where it was: look at scripts/slim-polyfill.ts.`);
          slim = slim.replace(where, instead);
        }
        return { code: slim, map: null };
      },
    },
  };
}
