import type { Plugin } from 'vite';
import { slimPackage, type Cut } from './slim-package';

const CUTS: readonly Cut[] = [
  { find: /\/\/#region src\/utils\/internal\/logger\.ts[\s\S]*?\/\/#endregion\n/ },
  {
    find: /const result = \(\(\) => \{[\s\S]*?\n\}\)\(\);/,
    write: 'initPlugins();\nconst result = definition.main();',
  },
];

/**
 * A Vite plugin that leaves out of what WXT puts around each script that runs in pages its log of a
 * failing start, which is empty in what ships: the browser tells of the error itself. 130 bytes in
 * each, compressed, the sentinel's among them.
 *
 * @returns the plugin; a build with another WXT than the one it knows fails
 */
export function slimStart(): Plugin {
  return slimPackage({
    name: 'start',
    file: /^\0virtual:wxt-unlisted-script-entrypoint\?/,
    cuts: CUTS,
  });
}
