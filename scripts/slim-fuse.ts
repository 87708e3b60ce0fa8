import type { Plugin } from 'vite';
import { slimPackage, type Cut } from './slim-package';

const CUTS: readonly Cut[] = [
  // Every combining character, written out as ranges for engines that have no `\p{M}`.
  { find: /\/\[\\u0300-\\u036F(?:\\u[\dA-F]{4}|-)+\]\/g/, write: String.raw`/\p{M}/gu` },
  // The basic form refuses to search by words, and yet carries the index for it.
  { find: /this\.options\.useTokenSearch/, write: 'false', times: 4 },
  { find: /this\._invertedIndex \? \{[^}]*\} : this\.options/, write: 'this.options' },
  // Ways to change a list: ours is given once.
  { find: /\n\t(?:add|remove|removeAt|removeAll)\([^\n]*\) \{\n[\s\S]*?\n\t\}(?=\n)/, times: 6 },
  // What it can do without a list of its own.
  { find: /\nFuse\.(?:version|config|\w+Index|parseQuery) = .*/, times: 5 },
  { find: /\nFuse\.(?:match|use) = function[\s\S]*?\n\};/, times: 2 },
];

/**
 * A Vite plugin that leaves out of fuse.js what a list that is searched once has no use for: 2 kB
 * less, compressed, of what every opening of the popup reads.
 *
 * @returns the plugin; a build with another fuse.js than the one it knows fails
 */
export function slimFuse(): Plugin {
  return slimPackage({ name: 'fuse', file: /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/, cuts: CUTS });
}
