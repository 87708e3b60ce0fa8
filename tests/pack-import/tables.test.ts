import { describe, expect, it } from 'vitest';
import { readFile, readPasted } from '../../lib/pack-import/read-file';
import { packFromTable } from '../../lib/pack-import/table/pack-from-table';
import { readTable, withHeader } from '../../lib/pack-import/table/read-table';
import { conceptsOf, readAs, utf8 } from './support';

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
    [
      'several columns.csv',
      '"Libellé","Alias 1","Alias 2","Résumé","Site web"\r"Nippon Steel","NSC","日本製鉄","Japan’s largest steelmaker.","https://www.nipponsteel.com/"\r"Cleveland-Cliffs","","Cliffs","A rival, of Ohio.",""\r',
    ],
    [
      'no header.csv',
      'Nippon Steel,NSC;日本製鉄,Japan’s largest steelmaker.,https://www.nipponsteel.com/\nCleveland-Cliffs,;Cliffs,"A rival, of Ohio.",\n',
    ],
  ])('%s is read, whatever separates cells and names', async (name, text) => {
    const reading = await readAs(name, text);
    expect(conceptsOf(reading)).toEqual(STEEL);
    expect(reading).toMatchObject({
      format: 'table',
      title: name.slice(0, -4),
      summary: { concepts: 2, labels: 5, merged: 0, leftOut: { count: 0 }, samples: STEEL },
    });
  });

  it.each<[string, readonly number[]]>([
    ['UTF-8 with byte order mark', [0xef, 0xbb, 0xbf, ...utf8('Nom;Note\nÉlysée;Président\n')]],
    ['UTF-16, low byte first', [0xff, 0xfe, ...utf16('Nom;Note\nÉlysée;Président\n')]],
    ['UTF-16 without byte order mark', utf16('Nom;Note\nÉlysée;Président\n')],
    ['UTF-16, high byte first', [0xfe, 0xff, ...swapped(utf16('Nom;Note\nÉlysée;Président\n'))]],
    ['Windows-1252', latin('Nom;Note\nÉlysée;Président\n')],
  ])('in %s is read', async (_name, bytes) => {
    const reading = await readFile({ name: 'noms.csv', bytes: Uint8Array.from(bytes) });
    expect(conceptsOf(reading)).toEqual([{ prefLabel: 'Élysée', definition: 'Président' }]);
  });

  it('in Shift_JIS, as Excel in Japanese writes it, is read', async () => {
    // 名前,別名 / 日本,ニッポン
    const bytes = [
      0x96, 0xbc, 0x91, 0x4f, 0x2c, 0x95, 0xca, 0x96, 0xbc, 0x0a, 0x93, 0xfa, 0x96, 0x7b, 0x2c,
      0x83, 0x6a, 0x83, 0x62, 0x83, 0x7c, 0x83, 0x93, 0x0a,
    ];
    const reading = await readFile({ name: 'a.csv', bytes: Uint8Array.from(bytes) });
    expect(conceptsOf(reading)).toEqual([{ prefLabel: '日本', altLabel: ['ニッポン'] }]);
  });

  it('names its rows as a spreadsheet numbers them, and says why some are left out', async () => {
    const text = [
      'Name,Aliases,Link,Notes',
      'Japan,,https://example.org/japan,',
      ',no name,,',
      ',,,',
      '"Chile\n(country)",=SUM(A1:A9),not a link,',
      '—,,,',
      `${'x'.repeat(400)},,,`,
      '"=HYPERLINK(""https://example.org"",""Peru"")",,,',
      '#REF!,,,',
      'JAPAN,Nippon,,Islands',
      'Japan,,https://example.org/japan,',
    ].join('\n');
    const reading = await readAs('rows.csv', text);
    expect(reading.summary).toMatchObject({
      concepts: 2,
      labels: 3,
      merged: 2,
      leftOut: {
        count: 7,
        first: [
          { row: 3, reason: 'no-name' },
          { row: 5, column: 2, reason: 'formula' },
          { row: 5, column: 3, reason: 'no-web-address' },
          { row: 6, reason: 'no-letters' },
          { row: 7, reason: 'long-name' },
          { row: 8, reason: 'formula' },
          { row: 9, reason: 'formula' },
        ],
      },
    });
    expect(conceptsOf(reading)).toEqual([
      {
        prefLabel: 'Japan',
        altLabel: ['Nippon'],
        definition: 'Islands',
        url: 'https://example.org/japan',
      },
      { prefLabel: 'Chile (country)' },
    ]);
  });

  it('keeps two of the same name that have two addresses', async () => {
    const reading = await readAs(
      'smiths.csv',
      'Name,Link\nJohn Smith,https://a.example/\nJohn Smith,https://b.example/\nJohn Smith,\n',
    );
    expect(conceptsOf(reading).map(({ url }) => url)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
    expect(reading.summary.merged).toBe(1);
  });

  it('has types and topics', async () => {
    const reading = await readAs(
      'people.csv',
      'Nombre,Tipo,Tema\nAna Ruiz,Persona,Agricultura\nOficina X,Oficina,Agricultura\nLuis Paz,persona,Autos\n',
    );
    expect(reading.files.get('pack.json')).toMatchObject({
      issues: [
        { id: 'issue-1', prefLabel: 'Agricultura' },
        { id: 'issue-2', prefLabel: 'Autos' },
      ],
      concepts: [
        { prefLabel: 'Ana Ruiz', type: 'person', issue: 'issue-1' },
        { prefLabel: 'Oficina X', type: 'Oficina', issue: 'issue-1' },
        { prefLabel: 'Luis Paz', type: 'person', issue: 'issue-2' },
      ],
    });
  });
});

describe('columns', () => {
  it.each<[string, (string | null)[]]>([
    ['Company\tContact\tWebsite\nToyota\tAna\thttps://toyota.example', ['prefLabel', null, 'url']],
    ['Country,Name\nJapan,Abe\nChile,Bachelet', [null, 'prefLabel']],
    ['Id,Name,Name\n1,Abe,Shinzo', [null, 'prefLabel', null]],
    [
      'Shinzo Abe\tPrime minister\nMichael Froman\tTrade representative',
      ['prefLabel', 'definition'],
    ],
    [
      'https://a.example\tAbe\tperson\nhttps://b.example\tOppenheim\tperson\nhttps://c.example\tAmari\tperson\nhttps://d.example\tObama\tperson',
      ['url', 'prefLabel', 'type'],
    ],
    [
      'Froman\tThe representative of the United States in trade talks since 2013.',
      ['prefLabel', 'definition'],
    ],
  ])('of %j are guessed', async (text, columns) => {
    expect((await readTable(text)).columns).toEqual(columns);
  });

  it('can be chosen, and so can whether the first row is a header', async () => {
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

describe('pasted rows', () => {
  it.each<[string, string, object[]]>([
    [
      'of one column, with commas in names',
      'Abe, Shinzo\nFroman, Michael\nAmari, Akira\n',
      [
        { prefLabel: 'Abe, Shinzo' },
        { prefLabel: 'Froman, Michael' },
        { prefLabel: 'Amari, Akira' },
      ],
    ],
    [
      'that begin with a word of headers',
      'source\nquota',
      [{ prefLabel: 'source' }, { prefLabel: 'quota' }],
    ],
    ['of one cell', 'Shinzo Abe', [{ prefLabel: 'Shinzo Abe' }]],
    [
      'with bullets',
      '• Shinzo Abe\n- Barack Obama',
      [{ prefLabel: 'Shinzo Abe' }, { prefLabel: 'Barack Obama' }],
    ],
    [
      'of Excel, with a line break and quotation marks in cells',
      'Name\tNotes\r\nAbe\t"Prime minister,\nof the ""LDP"""\r\n',
      [{ prefLabel: 'Abe', definition: 'Prime minister, of the "LDP"' }],
    ],
    [
      'of Sheets, with a quotation mark at the start of a cell',
      'Name\tNotes\n"Abenomics" era\tPolicy\nTPP\t"Gold standard" pact',
      [
        { prefLabel: '"Abenomics" era', definition: 'Policy' },
        { prefLabel: 'TPP', definition: '"Gold standard" pact' },
      ],
    ],
    [
      'of a CSV file',
      'Name,Notes\nAbe,Prime minister\n',
      [{ prefLabel: 'Abe', definition: 'Prime minister' }],
    ],
    [
      'with several names in a cell',
      'Toyota | Toyota Motor; TMC\n',
      [{ prefLabel: 'Toyota', altLabel: ['Toyota Motor', 'TMC'] }],
    ],
    [
      'with empty columns and rows',
      '\n\tAbe\t\n\n\tObama\t\t\n',
      [{ prefLabel: 'Abe' }, { prefLabel: 'Obama' }],
    ],
  ])('%s are read', async (_name, text, concepts) => {
    expect(conceptsOf(await readPasted(text))).toEqual(concepts);
  });

  it('commas separate aliases where nothing else does, but not the parts of a company’s name', async () => {
    const reading = await readPasted(
      'Name\tAlso known as\nToyota\tToyota Motor Co., Ltd., TMC\nHonda\tHMC\n',
    );
    expect(conceptsOf(reading)[0]?.altLabel).toEqual(['Toyota Motor Co., Ltd.', 'TMC']);
  });
});

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
    unit % 256,
    unit >> 8,
  ]);
}

function swapped(bytes: readonly number[]): number[] {
  return bytes.map((_, at) => bytes[at ^ 1]!);
}

function latin(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
