import type { Plugin } from 'vite';
import { slimPackage, type Cut } from './slim-package';

/** What only lists that change, and lists of objects, ask for. */
const METHODS = [
  'add', 'remove', 'removeAt', 'removeAll', 'size', 'toJSON', 'getIndex', 'getValueForItemAtKeyId',
  '_createObjectRecord', '_searchObjectList', '_normalizedKeys', '_findMatches', '_coversAllTokens',
];

const CUTS: readonly Cut[] = [
  // Every combining character, written out as ranges for engines that have no `\p{M}`.
  { find: /\/\[\\u0300-\\u036F(?:\\u[\dA-F]{4}|-)+\]\/g/, write: String.raw`/\p{M}/gu` },
  // The basic form refuses to search by words, and yet carries the index for it.
  { find: /this\.options\.useTokenSearch/, write: 'false', times: 4 },
  { find: /this\._invertedIndex \? \{[^}]*\} : this\.options/, write: 'this.options' },
  { find: new RegExp(String.raw`\n\t(?:${METHODS.join('|')})\([^\n]*\) \{\n[\s\S]*?\n\t\}(?=\n)`), times: 16 },
  { find: /(?<=results = ).*this\._searchObjectList\(query\).*/, write: 'this._searchStringList(query);' },
  { find: /\n\t\telse [^\n]*this\._createObjectRecord[^\n]*/ },
  { find: /this\._keyStore = .*|getFn: get,|\.map\(createKey\)/, times: 3 },
  // A faster way to few results of many; all are asked for here.
  { find: /(?<=const useHeap = ).*/, write: 'false;' },
  { find: /\nFuse\.(?:version|config|\w+Index|parseQuery) = .*/, times: 5 },
  { find: /\nFuse\.(?:match|use) = function[\s\S]*?\n\};/, times: 2 },
];

/**
 * A Vite plugin that leaves of fuse.js what searches a list of strings: 3 kB instead of 8,
 * compressed, of what every opening of the popup reads. Lists of objects it searches no more.
 *
 * @returns the plugin; a build with another fuse.js than the one it knows fails
 */
export function slimFuse(): Plugin {
  return slimPackage({ name: 'fuse', file: /fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/, cuts: CUTS });
}
