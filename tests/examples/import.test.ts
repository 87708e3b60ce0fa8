import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack-build/load-pack';
import { readFile } from '../../lib/pack-import/read-file';

const FOLDER = 'examples/packs';

/** The files of a pack's folder by their paths in it. */
function filesOf(id: string): { readonly [path: string]: Uint8Array } {
  const names = readdirSync(join(FOLDER, id), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, id, name)))]),
  );
}

describe('the example packs, opened on the options page as their README says', () => {
  it('are read from one file', async () => {
    const bytes = filesOf('glossary')['pack.json']!;
    const { format, files } = await readFile({ name: 'pack.json', bytes });
    expect(format).toBe('pack');
    expect(files).toEqual(readPack(`${FOLDER}/glossary`).files);
  });

  it('are read from a zip of the folder', async () => {
    const { format, files } = await readFile({
      name: 'cptpp.zip',
      bytes: zipSync(filesOf('cptpp')),
    });
    expect(format).toBe('zip');
    expect(files).toEqual(readPack(`${FOLDER}/cptpp`).files);
  });
});
