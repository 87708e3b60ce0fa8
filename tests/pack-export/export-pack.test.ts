import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackFiles } from '../../lib/pack/pack-files';
import { readPack } from '../../lib/pack-build/load-pack';
import { exportPack } from '../../lib/pack-export/export-pack';
import { readFile } from '../../lib/pack-import/read-file';
import { often } from '../fuzz/arbitrary';

const single: PackFiles = new Map([
  [
    'pack.json',
    { formatVersion: 2, prefLabel: '高い — “quoted”', concepts: [{ prefLabel: 'Zürich' }] },
  ],
]);

async function exportedAndRead(files: PackFiles): Promise<PackFiles> {
  return (await readFile(await exportPack('my-beat', files))).files;
}

describe('an exported pack', () => {
  it('is one JSON file if it came as one', async () => {
    const { name, type, bytes } = await exportPack('my-beat', single);
    expect([name, type]).toEqual(['my-beat.json', 'application/json']);
    expect(new TextDecoder().decode(bytes)).toContain('\n      "prefLabel": "Zürich"\n');
    expect(await exportedAndRead(single)).toEqual(single);
  });

  it('is a zip file of its folder otherwise, with the same bytes each time', async () => {
    const { files } = readPack('data/tpp-2014');
    const first = await exportPack('tpp-2014', files);
    expect([first.name, first.type]).toEqual(['tpp-2014.zip', 'application/zip']);
    const read = await readFile(first);
    expect(read.files).toEqual(files);
    expect((await exportPack('tpp-2014', read.files)).bytes).toEqual(first.bytes);
  });

  it('changes nothing when it is imported, whatever its texts are', async () => {
    const path = fc.constantFrom('concepts.json', 'labels/en.json', 'statements/a.json');
    const content = fc.jsonValue({ noUnicodeString: false }).map((value) => plainZeros(value));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, content), async (others) => {
        const files = new Map([...single, ...Object.entries(others)]);
        expect(await exportedAndRead(files)).toEqual(files);
      }),
      often(60),
    );
  });

  it('can be imported if spaces would make it too large', { timeout: 60_000 }, async () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 30; depth++) deep = [deep];
    const concepts = Array.from({ length: 25_000 }, (_, i) => ({ prefLabel: `C ${i}`, deep }));
    const large = new Map([['pack.json', { formatVersion: 2, prefLabel: 'Large', concepts }]]);
    expect((await exportedAndRead(large)).get('pack.json')).toEqual(large.get('pack.json'));
  });

  it('stops if the reader cancels', async () => {
    const stop = new AbortController();
    const files = new Map([
      ...single,
      ['a.json', 'a'.repeat(5_000_000)] as const,
      ['b.json', 'b'.repeat(5_000_000)] as const,
    ]);
    const exporting = exportPack('my-beat', files, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('cancelled')),
    });
    await expect(exporting).rejects.toThrow('cancelled');
  });
});

/** JSON knows no negative zero. */
function plainZeros(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
