import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PackManifest } from '../../lib/pack/pack';

/** The folder of the example packs, relative to the project's root. */
const EXAMPLES = 'examples/packs';

const LIST = 'virtual:pactlight/examples';

/** Vite's prefix for ids of virtual modules. */
const RESOLVED = '\0';

/**
 * A Vite plugin that serves the example packs: a module that lists them, and one for each with its
 * files, which is loaded if the reader wants it.
 */
export function examplesPlugin(): Plugin {
  return {
    name: 'pactlight:examples',
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? RESOLVED + id : undefined),
    load(id) {
      if (id === RESOLVED + LIST) return `export default [${exampleIds().map(entryOf).join(',')}]`;
      if (!id.startsWith(`${RESOLVED}${LIST}/`)) return undefined;
      const files = JSON.stringify(filesOf(id.slice(RESOLVED.length + LIST.length + 1)));
      return { code: `export default JSON.parse(${JSON.stringify(files)})`, map: null };
    },
  };
}

function exampleIds(): string[] {
  return existsSync(EXAMPLES) ? readdirSync(EXAMPLES).sort() : [];
}

/** What the options page shows of a pack before it is loaded, as code. */
function entryOf(id: string): string {
  const { prefLabel, definition } = read(join(EXAMPLES, id, 'pack.json')) as PackManifest;
  const shown = JSON.stringify({ id, prefLabel, definition });
  return `{...${shown}, load: () => import(${JSON.stringify(`${LIST}/${id}`)})}`;
}

function filesOf(id: string): [path: string, content: unknown][] {
  const folder = join(EXAMPLES, id);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path.replaceAll('\\', '/'), read(join(folder, path))]);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
