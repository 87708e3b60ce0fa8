import { describe, expect, it } from 'vitest';
import { readFile, readPasted } from '../../lib/pack-import/read-file';
import { packFromTable } from '../../lib/pack-import/table/pack-from-table';
import { readTable, withHeader } from '../../lib/pack-import/table/read-table';
import type { PackFiles } from '../../lib/pack/pack-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const conceptsOf = ({ files }: { files: PackFiles }): unknown =>
  (files.get('pack.json') as { concepts: unknown }).concepts;

const STEEL = [
  {
    prefLabel: 'Nippon Steel',
    altLabel: ['NSC', '日本製鉄'],
    definition: 'Japan’s largest steelmaker.',
    url: 'https://www.nipponsteel.com/',
  },
  { prefLabel: 'Cleveland-Cliffs', altLabel: ['Cliffs'], definition: 'A rival, of Ohio.' },
];

describe('a table file', () => {
  it.each<[string, string]>([
    [
      'commas.csv',
      'Name,Also known as,Description,Link\r\nNippon Steel,NSC;日本製鉄,Japan’s largest steelmaker.,https://www.nipponsteel.com/\r\nCleveland-Cliffs,Cliffs,"A rival, of Ohio.",\r\n',
    ],
    [
      'semicolons.csv',
      'Nombre;También conocido como;Descripción;Enlace\nNippon Steel;"NSC | 日本製鉄";Japan’s largest steelmaker.;www.nipponsteel.com/\nCleveland-Cliffs;Cliffs;A rival, of Ohio.;\n',
    ],
    [
      'tabs.tsv',
      '名前\t別名\t説明\tリンク\nNippon Steel\tNSC、日本製鉄\tJapan’s largest steelmaker.\thttps://www.nipponsteel.com/\nCleveland-Cliffs\tCliffs\tA rival, of Ohio.',
    ],
    [
      'said.txt',
      'sep=;\nTên;Tên khác;Mô tả;Liên kết\nNippon Steel;NSC, 日本製鉄;Japan’s largest steelmaker.;https://www.nipponsteel.com/\nCleveland-Cliffs;Cliffs;"A rival,\nof Ohio.";\n',
    ],
  ])('%s is read, whatever separates cells and names', async (name, text) => {
    const reading = await readFile({ name, bytes: bytes(text) });
    expect(conceptsOf(reading)).toEqual(STEEL);
    expect(reading).toMatchObject({
      format: 'table',
      summary: { concepts: 2, labels: 5, merged: 0, leftOut: { count: 0 } },
      table: { columns: ['prefLabel', 'altLabel', 'definition', 'url'] },
    });
  });
});

describe('pasted rows', () => {
  it('of one column are names, commas in them too', async () => {
    const reading = await readPasted('Abe, Shinzo\nFroman, Michael\nAmari, Akira\n');
    expect(conceptsOf(reading)).toEqual([
      { prefLabel: 'Abe, Shinzo' },
      { prefLabel: 'Froman, Michael' },
      { prefLabel: 'Amari, Akira' },
    ]);
  });

  it('can be read again with other columns, and without a header', async () => {
    const table = await readTable('Name\tTitle\nAbe\tPrime minister\n');
    const chosen = await packFromTable(table, {
      title: 'Beat',
      columns: ['definition', 'prefLabel'],
    });
    expect(conceptsOf(chosen)).toEqual([{ prefLabel: 'Prime minister', definition: 'Abe' }]);
    const without = withHeader(table, false);
    expect(without.rows.map(({ cells }) => cells[0])).toEqual(['Name', 'Abe']);
    expect(withHeader(without, true)).toEqual(table);
  });
});
