import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../lib/pack-import/limits';
import { readFile, readPasted } from '../../lib/pack-import/read-file';
import { conceptsOf, readAs, refusalOf, utf8 } from './support';

describe('a hostile zip file', () => {
  it('that would unpack to more than the limit is refused before it is', async () => {
    const bytes = zipSync({ 'pack.json': [new Uint8Array(LIMITS.bytes + 1), { level: 9 }] });
    expect(bytes.length).toBeLessThan(100_000);
    const started = performance.now();
    expect(await refusalOf(readFile({ name: 'bomb.zip', bytes }))).toEqual({
      code: 'too-large',
      file: 'bomb.zip',
      place: {},
      values: { limit: 50 },
    });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('that says it unpacks to less than it does unpacks to no more than it says', async () => {
    const bytes = zipSync({
      'pack.json': [utf8(`{"a":"${'x'.repeat(40_000_000)}"}`), { level: 9 }],
    });
    const claimed = 1000;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Size before compression, in the file's own header and in the directory.
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(22, claimed, true);
    view.setUint32(directory + 24, claimed, true);
    const problem = await refusalOf(readFile({ name: 'liar.zip', bytes }));
    expect(['zip-broken', 'json']).toContain(problem.code);
  });

  it.each([
    '../pack.json',
    'a/../../pack.json',
    '/etc/pack.json',
    'C:\\pack.json',
    '..\\pack.json',
  ])('with the path %s is refused', async (path) => {
    const bytes = zipSync({ 'pack.json': strToU8('{}'), [path]: strToU8('{}') });
    expect(await refusalOf(readFile({ name: 'paths.zip', bytes }))).toMatchObject({
      code: 'zip-path',
      place: { path: path.replaceAll('\\', '/') },
    });
  });

  it('with too many files is refused', async () => {
    const many = Array.from({ length: LIMITS.zipEntries + 1 }, (_, at) => [
      `concepts/${at}.json`,
      new Uint8Array(),
    ]);
    const bytes = zipSync(Object.fromEntries(many) as Record<string, Uint8Array>);
    expect(await refusalOf(readFile({ name: 'many.zip', bytes }))).toMatchObject({
      code: 'zip-too-many',
    });
  });

  it('with a file called as what objects inherit is read without it', async () => {
    const bytes = zipSync({
      'pack.json': strToU8('{"formatVersion":2}'),
      constructor: strToU8('x'),
    });
    const { files } = await readFile({ name: 'names.zip', bytes });
    expect([...files.keys()]).toEqual(['pack.json']);
  });
});

describe('hostile JSON', () => {
  it.each(['[', '{"a":'])('with ten million of %s is refused', async (opening) => {
    const text = opening.repeat(10_000_000);
    expect(await refusalOf(readAs('deep.json', text.slice(0, 49_000_000)))).toMatchObject({
      code: 'json-deep',
      file: 'deep.json',
      place: { line: 1 },
    });
  });

  it('with more values than a pack can have is refused', async () => {
    const text = `[${'[],'.repeat(3_000_001)}[]]`;
    expect(await refusalOf(readAs('large.json', text))).toMatchObject({ code: 'json-large' });
  });

  it('brackets in texts are no lists', async () => {
    const prefLabel = `\\"${'['.repeat(1000)}"\\\\`;
    const pack = { formatVersion: 2, prefLabel, concepts: [] };
    expect((await readAs('a.json', pack)).title).toBe(prefLabel);
  });

  it('with names that objects inherit changes none', async () => {
    const text =
      '[{"__proto__": {"polluted": true}, "constructor": "x", "name": "Abe", "toString": "y"}]';
    expect(conceptsOf(await readAs('a.json', text))).toEqual([{ prefLabel: 'Abe' }]);
    const skos = `{"@context": {"__proto__": "http://x.example/", "skos": "http://www.w3.org/2004/02/skos/core#"},
      "@graph": [{"@id": "__proto__", "@type": "skos:Concept", "skos:prefLabel": {"__proto__": ["x"], "en": "Abe"}}]}`;
    expect(conceptsOf(await readAs('a.json', skos))).toMatchObject([{ prefLabel: 'Abe' }]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('with contexts that define each other ends', async () => {
    const content = {
      '@context': { a: 'b', b: 'a', c: 'c:c', d: { '@id': 'd:x' } },
      '@graph': [{ a: 'x', 'c:y': 'y', 'd:z': 'z', prefLabel: 'Abe' }],
    };
    expect(conceptsOf(await readAs('a.json', content))).toMatchObject([{ prefLabel: 'Abe' }]);
  });
});

describe('a hostile table', () => {
  it('of a million equal rows is one concept', async () => {
    const reading = await readPasted('Name,Note\n'.concat('Abe,x\n'.repeat(1_000_000)));
    expect(conceptsOf(reading)).toEqual([{ prefLabel: 'Abe', definition: 'x' }]);
    expect(reading.summary.merged).toBe(999_999);
  });

  it('of one name a hundred thousand times, with other addresses, is read in time', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Abe,https://x.example/${at}`);
    const reading = await readAs('a.csv', `Name,Link\n${rows.join('\n')}`);
    expect(reading.summary.concepts).toBe(100_000);
  });

  it('with too many names, or too many rows, is refused', async () => {
    const names = Array.from({ length: LIMITS.rows + 1 }, (_, at) => `Name ${at}`);
    expect(await refusalOf(readAs('a.csv', names.slice(0, LIMITS.labels + 1).join('\n')))).toEqual({
      code: 'too-many-labels',
      file: 'a.csv',
      place: {},
      values: { limit: 100_000 },
    });
    expect(await refusalOf(readAs('a.csv', names.join('\n')))).toMatchObject({
      code: 'too-many-rows',
      place: { row: LIMITS.rows + 1 },
    });
    expect(await refusalOf(readAs('a.json', names))).toMatchObject({ code: 'too-many-rows' });
    expect(await refusalOf(readAs('a.csv', 'x'.repeat(LIMITS.bytes + 1)))).toMatchObject({
      code: 'too-large',
    });
  });

  it('with a row of 10,000 columns is read without that row', async () => {
    const text = `Name,Note\nAbe,x\n${'y,'.repeat(10_000)}\nObama,z${','.repeat(16_000)}\n`;
    const reading = await readAs('a.csv', text);
    expect(conceptsOf(reading).map(({ prefLabel }) => prefLabel)).toEqual(['Abe', 'Obama']);
    expect(reading.summary.leftOut).toEqual({ count: 1, first: [{ row: 3, reason: 'too-wide' }] });
  });

  it.each([',', ';', '\t', '"', 'x,'])(
    'of one row, 20 MB of %j, is refused in time',
    async (text) => {
      const started = performance.now();
      const row = text.repeat(20_000_000 / text.length);
      await refusalOf(readAs('row.csv', row));
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );

  it('with a cell that does not end is refused, at its row', async () => {
    const text = `Name,Note\nAbe,x\nObama,"${'y\n'.repeat(2_000_000)}`;
    expect(await refusalOf(readAs('a.csv', text))).toMatchObject({
      code: 'open-quote',
      place: { row: 3 },
    });
  });

  it('has no control characters and no turned direction in names, and no links that run', async () => {
    const reading = await readAs(
      'a.csv',
      [
        'Name,Note,Link',
        'A\u0000be,\u202egnp.exe,javascript:alert(1)',
        'Ob\u0007ama,"<img src=x onerror=alert(1)>","data:text/html,<script>"',
        '\u2067Froman\u2069,x,file:///etc/passwd',
        '\ud800Amari,y,https://ok.example/?q=<script>',
      ].join('\n'),
    );
    expect(conceptsOf(reading)).toEqual([
      { prefLabel: 'Abe', definition: 'gnp.exe' },
      { prefLabel: 'Obama', definition: '<img src=x onerror=alert(1)>' },
      { prefLabel: 'Froman', definition: 'x' },
      { prefLabel: '\ufffdAmari', definition: 'y', url: 'https://ok.example/?q=<script>' },
    ]);
    expect(reading.summary.leftOut.count).toBe(3);
  });
});

describe('work that takes long', () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `Company ${at},C${at};Co ${at}`);
  const text = `Name,Aliases\n${rows.slice(0, 33_000).join('\n')}`;

  it('says how far it is, and lets others work', async () => {
    const shares: number[] = [];
    let turns = 0;
    const others = setInterval(() => (turns += 1));
    await readFile(
      { name: 'long.csv', bytes: utf8(text) },
      { onProgress: (share) => shares.push(share) },
    );
    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('can be stopped, before and while it runs', async () => {
    const bytes = utf8(text);
    await expect(
      readFile({ name: 'long.csv', bytes }, { signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
    const stop = new AbortController();
    const reading = readFile(
      { name: 'long.csv', bytes },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
