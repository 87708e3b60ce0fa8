import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, readPasted } from '../../lib/pack-import/read-file';
import { readAs, refusalOf, utf8 } from './support';

const PACK = {
  formatVersion: 2,
  prefLabel: 'My beat',
  concepts: [
    { prefLabel: 'Nippon Steel', altLabel: ['NSC'], hiddenLabel: ['Nipon Steel'] },
    { prefLabel: { en: 'Japan', ja: '日本' }, altLabel: { en: ['Nippon'], ja: ['日本国'] } },
  ],
};
const FOLDER = {
  'pack.json': { formatVersion: 1, id: 'small', prefLabel: { fr: 'Petit', en: 'Small' } },
  'concepts/people.json': [{ id: 'ana', type: 'person' }],
  'labels/en.json': { ana: { prefLabel: 'Ana', altLabel: ['A. Ruiz', 'Ruiz'] } },
};

describe('a pack', () => {
  it('of one file is read as it is', async () => {
    const reading = await readAs('beat.json', PACK);
    expect(reading).toMatchObject({ format: 'pack', title: 'My beat', table: null });
    expect([...reading.files]).toEqual([['pack.json', PACK]]);
    expect(reading.summary).toMatchObject({ concepts: 2, labels: 7, merged: 0 });
    expect(await readPasted(JSON.stringify(PACK))).toEqual(reading);
  });

  it.each(['', 'small-pack/', 'exports/2026/small-pack/'])(
    'in a zip file, in the folder "%s", is read without what is not of it',
    async (folder) => {
      const inZip = Object.entries({
        ...FOLDER,
        'README.md': 'text',
        '.hidden.json': 'not JSON',
      }).map(([path, content]) => [folder + path, strToU8(JSON.stringify(content))] as const);
      const bytes = zipSync({
        ...Object.fromEntries(inZip),
        [`__MACOSX/${folder}._pack.json`]: strToU8('not JSON'),
        '.DS_Store': strToU8('\u0000'),
      });
      const reading = await readFile({ name: 'small.zip', bytes });
      expect(Object.fromEntries(reading.files)).toEqual(FOLDER);
      expect(reading).toMatchObject({
        format: 'zip',
        title: 'Small',
        summary: { concepts: 1, labels: 3 },
      });
    },
  );
});

describe('a file that is not a pack', () => {
  it.each<[string, string, string | object | Uint8Array, object]>([
    ['nothing', 'a.csv', '', { code: 'empty' }],
    ['only spaces', 'a.csv', '\ufeff \n\t\n', { code: 'empty' }],
    ['only separators', 'a.csv', ',,,\n,,,\n', { code: 'empty' }],
    ['a header only', 'a.csv', 'Name,Link\n', { code: 'no-names' }],
    ['figures', 'a.csv', 'Name\n—\n…\n', { code: 'no-names' }],
    ['no names', 'a.csv', '12.5,13\n14,15\n', { code: 'no-name-column' }],
    [
      'a quotation mark that is open',
      'a.csv',
      'Name,Note\nAbe,"Prime\nObama,x\n',
      { code: 'open-quote', place: { row: 2 } },
    ],
    ['the old Excel format', 'a.csv', bytesOf('d0cf11e0a1b11ae1'), { code: 'spreadsheet' }],
    [
      'the new Excel format',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      { code: 'spreadsheet' },
    ],
    ['a picture', 'a.csv', bytesOf('89504e470d0a1a0a'), { code: 'not-text' }],
    ['a program', 'a.csv', new Uint8Array(3000), { code: 'not-text' }],
    ['a web page', 'a.html', '<!doctype html><p>x', { code: 'markup' }],
    ['RDF/XML', 'a.rdf', '<rdf:RDF xmlns:rdf="x">', { code: 'markup' }],
    [
      'Turtle',
      'a.ttl',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
      { code: 'markup' },
    ],
    ['settings', 'a.json', { format: 'pactlight-settings', version: 1 }, { code: 'settings' }],
    ['other JSON', 'a.json', { name: 'x', version: '1.0.0' }, { code: 'json-unknown' }],
    ['a list of numbers', 'a.json', [1, 2], { code: 'json-unknown' }],
    ['an empty list', 'a.json', [], { code: 'json-unknown' }],
    [
      'broken JSON',
      'a.json',
      '{\n  "formatVersion": 2,\n  "prefLabel": "x" "concepts": []\n}',
      { code: 'json', place: { line: 3, column: 20 } },
    ],
    [
      'JSON that ends early',
      'a.json',
      '{\n "a": [1,',
      { code: 'json', place: { line: 2, column: 10 } },
    ],
    [
      'a zip file of pictures',
      'a.zip',
      zipSync({ 'a.png': strToU8('x') }),
      { code: 'zip-no-pack' },
    ],
    [
      'half a zip file',
      'a.zip',
      zipSync({ 'pack.json': strToU8('{}') }).slice(0, 40),
      { code: 'zip-broken' },
    ],
    [
      'a zip file with broken JSON',
      'a.zip',
      zipSync({ 'x/pack.json': strToU8('{') }),
      { code: 'json', file: 'pack.json' },
    ],
  ])('but %s is refused', async (_what, name, content, problem) => {
    const bytes =
      content instanceof Uint8Array
        ? content
        : utf8(typeof content === 'string' ? content : JSON.stringify(content));
    expect(await refusalOf(readFile({ name, bytes }))).toMatchObject({ file: name, ...problem });
  });
});

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16));
}
