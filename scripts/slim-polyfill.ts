import type { Plugin } from 'vite';
import { slimPackage, type Cut } from './slim-package';

const CUTS: readonly Cut[] = [
  // A module instead of three other forms, which spares the bundler's way around them.
  {
    find: /^\(function \(global, factory\) \{[\s\S]*?function \(module\) \{\n/,
    write: 'const module = {};\n',
  },
  {
    find: /\n\}\);\n(?:\/\/# sourceMappingURL.*\s*)?$/,
    write: '\nexport default module.exports;\n',
  },
  // What turns described functions into such that give promises: Chromium's do, since manifest 3.
  {
    find: /const apiMetadata = \{[\s\S]*?\n {6}\};\n\s*if \(Object\.keys\(apiMetadata\)[\s\S]*?\n {6}\}/,
  },
  { find: /const settingMetadata = [\s\S]*?(?=return wrapObject\()/ },
  { find: /staticWrappers, apiMetadata/, write: 'staticWrappers' },
  { find: / else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?\n {14}\}/ },
  { find: / else if \(hasOwnProperty\(metadata, "\*"\)\) \{[\s\S]*?\n {12}\}/ },
  { find: / \|\| hasOwnProperty\(metadata, prop\)/ },
  // Developer tools.
  { find: /const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers)/ },
  { find: /devtools: \{[\s\S]*?(?=runtime: \{)/ },
];

/**
 * A Vite plugin that leaves of webextension-polyfill what Chromium still lacks, its way of sending and
 * answering messages: 1 kB instead of 3 in every script, compressed. All else is handed on as it stands.
 *
 * @returns the plugin; a build with another polyfill than the one it knows fails
 */
export function slimPolyfill(): Plugin {
  return slimPackage({
    name: 'polyfill',
    file: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/,
    cuts: CUTS,
  });
}
