import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { labelExpression } from './label-expression';

/** Scripts of `peers/`, by what the report calls them. */
const PEERS = {
  floor: 'floor',
  bare: 'bare',
  findAndReplaceDOMText: 'find-and-replace-dom-text',
  'mark.js': 'mark-js',
} as const;

export type PeerName = keyof typeof PEERS | 'empty';

/** Folders of the peers as unpacked extensions. */
export interface PeerExtensions {
  readonly folders: Readonly<Record<PeerName, string>>;
  /** Removes the folders. */
  remove(): void;
}

/**
 * Packages each peer as an extension with one content script, which runs at the same time as ours.
 */
export async function packPeers(): Promise<PeerExtensions> {
  const root = mkdtempSync(join(tmpdir(), 'pactlight-peers-'));
  const labels = labelExpression();
  const folders: Record<string, string> = { empty: writeExtension(root, 'empty', '0') };
  for (const [name, file] of Object.entries(PEERS))
    folders[name] = writeExtension(root, name, await bundle(file, labels));
  return {
    folders: folders as Record<PeerName, string>,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function writeExtension(root: string, name: string, script: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'content.js'), script);
  // It has a background at rest, as ours does.
  writeFileSync(join(folder, 'background.js'), '0');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
    }),
  );
  return folder;
}

async function bundle(file: string, labels: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [labelModule(labels)],
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, `../peers/${file}.ts`),
        formats: ['iife'],
        name: 'peer',
      },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as
    | { output?: readonly { code?: string }[] }
    | undefined;
  const code = output?.output?.[0]?.code;
  if (!code) throw new Error(`tests/bench/peers/${file}.ts: the bundle is empty`);
  return code;
}

function labelModule(labels: string): Plugin {
  const name = 'virtual:bench/labels';
  return {
    name: 'bench-labels',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(labels)}` : undefined),
  };
}
