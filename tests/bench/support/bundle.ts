import { resolve } from 'node:path';
import { build } from 'vite';
import { packPlugin } from '../../../scripts/build/pack-plugin';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Bundles one of the scripts in `in-page/` as the extension's own scripts are bundled: minified,
 * with the pack's virtual modules.
 *
 * @param name the file's name without its ending
 * @returns a classic script that puts the file's exports into the global `bench`
 */
export async function bundleForPage(name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [packPlugin({ folder: resolve(ROOT, 'data/tpp-2014') })],
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, `../in-page/${name}.ts`),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as
    | { output?: readonly { code?: string }[] }
    | undefined;
  const code = output?.output?.[0]?.code;
  if (!code) throw new Error(`tests/bench/in-page/${name}.ts: the bundle is empty`);
  return `${code}\nglobalThis.bench = bench;`;
}
