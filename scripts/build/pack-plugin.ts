import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadPack } from '../../lib/pack-build/load-pack';
import { compileKnowledge } from '../../lib/pack-compile/compile-knowledge';
import { compileProbe } from '../../lib/pack-compile/compile-probe';
import { loadFlags } from '../../lib/pack-build/load-flags';
import { compileCues } from '../../lib/pack-compile/compile-cues';
import { compileLexicon } from '../../lib/pack-compile/compile-lexicon';
import type { Pack } from '../../lib/pack/pack';

/** The compiler of each virtual module, which makes the part of the pack that one script needs. */
const COMPILERS: Record<string, (pack: Pack) => unknown> = {
  'virtual:pactlight/probe': compileProbe,
  'virtual:pactlight/cues': compileCues,
  'virtual:pactlight/lexicon': compileLexicon,
  'virtual:pactlight/flags': loadFlags,
  'virtual:pactlight/knowledge': compileKnowledge,
};

/**
 * Vite's prefix for ids of virtual modules.
 * https://vite.dev/guide/api-plugin#virtual-modules-convention
 */
const RESOLVED = '\0';

/**
 * A Vite plugin that serves the bundled pack as virtual modules, so that each script loads only its
 * part and nothing is compiled on the reader's machine.
 *
 * @param options.folder the pack's folder, relative to the project's root
 * @returns the plugin; an invalid pack fails the build with all problems that `loadPack` finds
 */
export function packPlugin(options: { folder: string }): Plugin {
  const folder = resolve(options.folder);
  let pack: Pack | undefined;
  return {
    name: 'pactlight:pack',
    resolveId: (id) => (id in COMPILERS ? RESOLVED + id : undefined),
    load(id) {
      const compile = id.startsWith(RESOLVED) ? COMPILERS[id.slice(RESOLVED.length)] : undefined;
      if (!compile) return undefined;
      pack ??= loadPack(folder);
      for (const file of packFiles(folder)) this.addWatchFile(file);
      const value = compile(pack);
      return {
        code: `export default ${AS_LITERALS.has(compile) ? JSON.stringify(value) : parsed(value)};`,
        map: null,
      };
    },
    watchChange(file) {
      if (file.startsWith(folder)) pack = undefined;
    },
  };
}

/** Written as object literals: for these, `JSON.parse` shows no clear gain. */
const AS_LITERALS = new Set<(pack: Pack) => unknown>([compileLexicon, compileCues, compileProbe]);

/**
 * `JSON.parse` is faster than an object literal. https://v8.dev/blog/cost-of-javascript-2019#json
 */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}
