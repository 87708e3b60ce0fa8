import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../lib/pack-import/import-error';
import { labelClashes } from '../../lib/pack-import/label-clashes';
import { type Reading, readFile, readPasted } from '../../lib/pack-import/read-file';
import { packFromTable } from '../../lib/pack-import/table/pack-from-table';
import { withHeader } from '../../lib/pack-import/table/read-table';
import type { ColumnRole } from '../../lib/pack-import/table/table';
import type { PackFiles } from '../../lib/pack/pack-files';
import { packValidators } from '../../lib/pack-build/validators';
import { checkPack } from '../../lib/pack-check/check-pack';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { PATIENCE_MS, anyText, broken, often, treacherousName } from './arbitrary';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const cell = fc.oneof(
  anyText,
  fc.constantFrom(
    'Name',
    'Alias',
    '?item',
    'itemLabel',
    'https://a.example/x',
    '=A1',
    '"',
    'a;b|c',
  ),
);
const separator = fc.constantFrom(',', ';', '\t', '|', '\n', '\r\n', '\r', '"', '');
const tableText = fc
  .array(fc.tuple(cell, separator), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

const concept = fc.record(
  {
    '@id': fc.oneof(anyText, fc.constantFrom('x:a', 'x:b', '_:c', 'https://a.example/')),
    '@type': fc.constantFrom('skos:Concept', `${SKOS}Concept`, 'skos:ConceptScheme'),
    'skos:prefLabel': fc.oneof(
      anyText,
      fc.array(fc.record({ '@value': anyText, '@language': anyText })),
      fc.dictionary(fc.oneof(treacherousName, fc.constantFrom('en', 'ja')), fc.array(anyText)),
    ),
    altLabel: fc.array(anyText),
    'skos:broader': fc.record({ '@id': fc.constantFrom('x:a', 'x:b') }),
    definition: anyText,
  },
  { requiredKeys: ['skos:prefLabel'] },
);
const vocabulary = fc.record({
  '@context': fc.dictionary(
    fc.oneof(treacherousName, fc.constantFrom('skos', 'x', '@vocab', '@base', '@language')),
    fc.oneof(anyText, fc.constantFrom(SKOS, 'skos', 'x', 'en')),
  ),
  '@graph': fc.array(concept, { maxLength: 6 }),
});
const pack = fc.record({
  formatVersion: fc.constantFrom(1, 2, 3),
  prefLabel: fc.oneof(anyText, fc.dictionary(anyText, anyText)),
  concepts: fc.array(
    fc.record({ prefLabel: anyText, altLabel: fc.array(anyText) }, { requiredKeys: [] }),
  ),
});
const queryResults = fc.array(
  fc.record(
    { item: anyText, itemLabel: anyText, itemAltLabel: anyText, itemDescription: anyText },
    { requiredKeys: ['item', 'itemLabel'] },
  ),
);
const anyJson = fc
  .oneof(
    broken(vocabulary, fc.jsonValue()),
    broken(pack, fc.jsonValue()),
    queryResults,
    fc.jsonValue(),
  )
  .map((value) => JSON.stringify(value) ?? '');

/** @returns what is read; null if it is refused with a problem of our own */
async function readOrRefused(reading: Promise<Reading>): Promise<Reading | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // It can be sent from a worker.
    structuredClone(error.problem);
    return null;
  }
}

/** What is made of a table or a vocabulary is a pack as it should be, once it has a title. */
function isValid(files: PackFiles): void {
  const named = { ...(files.get('pack.json') as object), prefLabel: 'Title' };
  const titled = new Map([['pack.json', named]]);
  expect(checkPack(titled, packValidators()).problems).toEqual([]);
  compilePack(titled);
}

async function isReadAgain({ format, files, summary }: Reading): Promise<void> {
  if (format === 'zip') return;
  if (format !== 'pack') isValid(files);
  const bytes = new TextEncoder().encode(JSON.stringify(files.get('pack.json')));
  const again = await readFile({ name: 'given.json', bytes });
  expect(again.files).toEqual(files);
  expect(again.summary).toMatchObject({
    concepts: summary.concepts,
    labels: summary.labels,
    leftOut: { count: 0 },
  });
}

describe('an import', () => {
  it.each([
    ['a table', tableText],
    ['JSON', anyJson],
    ['any text', anyText],
  ])(
    'of %s is refused or becomes a pack that is read again as it is',
    async (_name, texts) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const pasted = await readOrRefused(readPasted(text));
          if (pasted) await isReadAgain(pasted);
          const bytes = new TextEncoder().encode(text);
          const file = await readOrRefused(readFile({ name: 'given.txt', bytes }));
          if (file) await isReadAgain(file);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'of any bytes is read or refused',
    async () => {
      const starts = fc.constantFrom<number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0x50, 0x4b, 3, 4]);
      await fc.assert(
        fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
          const bytes = Uint8Array.from([...start, ...rest]);
          const reading = await readOrRefused(readFile({ name: 'bytes', bytes }));
          if (reading) await isReadAgain(reading);
        }),
        often(500),
      );
    },
    PATIENCE_MS,
  );

  it(
    'of a zip file with a changed byte is read or refused',
    async () => {
      const whole = zipSync({
        'a/pack.json': strToU8(JSON.stringify({ formatVersion: 2, prefLabel: 'A', concepts: [] })),
        'a/concepts/a.json': strToU8('[{"id": "a"}]'),
      });
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
          const bytes = whole.slice();
          bytes[at] = byte;
          await readOrRefused(readFile({ name: 'a.zip', bytes }));
        }),
        often(500),
      );
    },
    PATIENCE_MS,
  );

  it(
    'can be made again with any columns',
    async () => {
      const role = fc.constantFrom<ColumnRole>(
        'prefLabel',
        'altLabel',
        'hiddenLabel',
        'definition',
        'url',
        'type',
        'issue',
        null,
      );
      await fc.assert(
        fc.asyncProperty(tableText, fc.array(role), fc.boolean(), async (text, columns, header) => {
          const table = (await readOrRefused(readPasted(text)))?.table;
          if (!table) return;
          const other = withHeader(table, header);
          const made = packFromTable(other, { title: 'x', columns }).then((read): Reading => ({
            ...read,
            format: 'table',
            title: 'x',
            table: null,
          }));
          const reading = await readOrRefused(made);
          if (reading) await isReadAgain(reading);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );
});

it('finds each label that another pack has as well', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.array(anyText, { minLength: 1 }), (own, theirs) => {
      const others = [{ id: 'other', labels: theirs }];
      for (const label of theirs)
        expect(labelClashes([...own, label], others).count).toBeGreaterThan(0);
      expect(labelClashes(own, []).count).toBe(0);
    }),
    often(200),
  );
});
