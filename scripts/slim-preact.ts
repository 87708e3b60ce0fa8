import type { Plugin } from 'vite';
import { slimPackage, type Cut } from './slim-package';

/** What Preact does with `dangerouslySetInnerHTML`: the old markup in one name, the new in the other. */
const CUTS: readonly Cut[] = [
  { find: /\|\|\(\w+\.innerHTML=\w+\.__html\)/ },
  { find: /\w+\.__html==\w+\.innerHTML/, write: '!0' },
  // No property has an empty name.
  { find: /"dangerouslySetInnerHTML"==/, write: '""==', times: 2 },
];

/**
 * A Vite plugin that leaves out of Preact its one way to turn text into markup: no component here
 * may use it, and without it nothing in what ships can.
 *
 * @returns the plugin; a build with another Preact than the one it knows fails
 */
export function slimPreact(): Plugin {
  return slimPackage({ name: 'preact', file: /preact[\\/]dist[\\/]preact\.m?js$/, cuts: CUTS });
}
