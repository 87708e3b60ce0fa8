import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { createKnowledge } from '../../lib/knowledge';
import { cardView, viewContext } from '../../lib/knowledge/views';
import { loadPack, readPack } from '../../lib/pack-build/load-pack';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { assemble } from '../../lib/pack/assemble';
import { canonicalFiles } from '../../lib/pack/canonical-files';
import type { PackFiles } from '../../lib/pack/pack-files';
import { BUNDLED_PACK } from '../../scripts/build/bundled-pack';
import { check, marks, oneFile } from './one-file';
import { folderOf, smallPack } from './small-pack';

const [, firstExample = ''] =
  /```json\n([^]*?)\n```/.exec(readFileSync('docs/pack-format.md', 'utf8')) ?? [];
const steel: PackFiles = new Map([['pack.json', JSON.parse(firstExample) as unknown]]);

function card(files: PackFiles, concept: string, language: 'en' | 'ja' = 'en') {
  const knowledge = createKnowledge(compilePack(files).knowledge);
  return cardView(viewContext(knowledge, {}, translateInto(language)), concept)!;
}

describe('the pack at the beginning of the page on the format', () => {
  it('is valid, without warnings', () => {
    expect(check(steel)).toEqual({ problems: [], warnings: [] });
  });

  it('marks its labels in any script', () => {
    const text = 'Nippon Steel (日本製鉄) bought it. Cleveland-Cliffs shut two blast furnaces.';
    expect(marks(steel, text)).toEqual([
      ['Nippon Steel', 'my-steel-beat/nippon-steel'],
      ['日本製鉄', 'my-steel-beat/nippon-steel'],
      ['Cleveland-Cliffs', 'my-steel-beat/cleveland-cliffs'],
      ['blast furnaces', 'my-steel-beat/blast-furnace'],
    ]);
  });

  it('has cards of title, kind, definition and link, which say nothing that is not so', () => {
    const view = card(steel, 'my-steel-beat/nippon-steel');
    expect(view).toMatchObject({
      title: 'Nippon Steel',
      kicker: { kind: 'company', detail: null },
      description: 'A steelmaker in Japan.',
      link: { href: 'https://www.nipponsteel.com/en/' },
      nothing: null,
      asOf: null,
      basis: '',
      groups: [],
      parties: [],
      wayOn: null,
      laterPage: null,
    });
    expect(card(steel, 'my-steel-beat/blast-furnace').kicker.kind).toBe('');
  });
});

describe('a pack in one file', () => {
  it('may have its labels and texts in several languages, or in another one than English', () => {
    const files = oneFile(
      [
        { prefLabel: '日本製鉄', altLabel: ['新日鐵住金'], definition: '製鉄会社。' },
        {
          prefLabel: { ja: '高炉', en: 'blast furnace' },
          altLabel: { ja: ['溶鉱炉'], en: ['furnace'] },
        },
      ],
      { language: 'ja', prefLabel: '鉄鋼' },
    );
    expect(check(files)).toEqual({ problems: [], warnings: [] });
    const { labels, manifest } = compilePack(files).knowledge;
    expect(Object.keys(labels).sort()).toEqual(['en', 'ja']);
    expect(manifest.prefLabel).toEqual({ ja: '鉄鋼' });
    const id = `${manifest.id}/65e5-672c-88fd-9244`;
    expect(card(files, id)).toMatchObject({
      title: '日本製鉄',
      description: '製鉄会社。',
      language: 'ja',
    });
    expect(marks(files, '日本製鉄の溶鉱炉').map(([words]) => words)).toEqual([
      '日本製鉄',
      '溶鉱炉',
    ]);
  });

  it('may have everything that a folder has, with the same result', () => {
    const { 'pack.json': manifest, ...files } = smallPack();
    const inOne = {
      ...manifest,
      formatVersion: 2,
      concepts: files['concepts/all.json'],
      statements: files['statements/daily.json'],
      labels: { en: files['labels/en.json'] },
      sources: files['sources.json'],
      issues: files['issues.json'],
      positions: files['positions.json'],
      disagreements: files['disagreements.json'],
      events: files['events.json'],
      relevance: files['relevance.json'],
    };
    const folder = { ...smallPack(), 'pack.json': { ...manifest, formatVersion: 2 } };
    const single: PackFiles = new Map([['pack.json', inOne]]);
    expect(check(single)).toEqual({ problems: [], warnings: [] });
    expect(compilePack(single)).toEqual(compilePack(new Map(Object.entries(folder))));
  });

  it('has its problems at their places in that file', () => {
    const files = oneFile(
      [
        { prefLabel: 'Steel', issue: 'trade' },
        { prefLabel: 'Iron', altLabel: ['!!!'], hiddenLabel: { en: ['…'] }, colour: 'red' },
        { definition: 'It has no name.' },
      ],
      { issues: [{ prefLabel: 'Trade' }] },
    );
    const places = check(files).problems.map(({ file, path, message }) => [file, path, message]);
    expect(places).toEqual([
      ['pack.json', '/concepts/1', '"colour" is not a field here'],
      ['pack.json', '/concepts/2', '"prefLabel" is missing'],
      ['pack.json', '/issues/0', '"id" is missing'],
    ]);
    const mended = oneFile([
      { prefLabel: 'Steel', issue: 'trade' },
      { prefLabel: 'Iron', altLabel: ['!!!'], hiddenLabel: { en: ['…'] } },
    ]);
    expect(check(mended).problems.map(({ path }) => path)).toEqual([
      '/concepts/0/issue',
      '/concepts/1/altLabel/0',
      '/concepts/1/hiddenLabel/en/0',
    ]);
  });

  it('has no list that is in the folder as well', () => {
    const files = new Map([
      ...oneFile([{ prefLabel: 'Steel' }], { issues: [] }),
      ['issues.json', []],
    ]);
    expect(check(files).problems).toMatchObject([
      { file: 'issues.json', message: 'the pack has "issues" in pack.json as well' },
    ]);
  });

  it('that is no pack is not asked for files of version 1', () => {
    const { problems } = check(new Map([['pack.json', { name: 'settings' }]]));
    expect(problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['"formatVersion" is missing', '"prefLabel" is missing']),
    );
    expect(problems.every(({ file }) => file === 'pack.json')).toBe(true);
  });

  it('needs concepts', () => {
    expect(check(oneFile([])).problems).toMatchObject([{ message: 'the pack has no concepts' }]);
  });

  it('is read from disk, as a folder is', () => {
    const folder = folderOf({
      'beat.json': { formatVersion: 2, prefLabel: 'Beat', concepts: [{ prefLabel: 'Steel' }] },
    });
    expect(readPack(`${folder}/beat.json`)).toMatchObject({ problems: [], warnings: [] });
    expect(loadPack(`${folder}/beat.json`).concepts.map(({ id }) => id)).toEqual(['steel']);
  });
});

describe('a folder of version 2', () => {
  it('needs pack.json and concepts only, and joins labels of both places', () => {
    const files: PackFiles = new Map<string, unknown>([
      ['pack.json', { formatVersion: 2, prefLabel: 'Beat' }],
      ['concepts/steel.json', [{ id: 'steel', prefLabel: 'Steel', altLabel: ['Steels'] }]],
      ['labels/en.json', { steel: { altLabel: [{ literalForm: 'steelmaking', case: 'any' }] } }],
    ]);
    expect(check(files)).toEqual({ problems: [], warnings: [] });
    expect(marks(files, 'Steel, Steels, STEELMAKING').map(([words]) => words)).toEqual([
      'Steel',
      'Steels',
      'STEELMAKING',
    ]);
  });
});

describe('an id that is left out', () => {
  const idsOf = (...labels: string[]) =>
    compilePack(oneFile(labels.map((prefLabel) => ({ prefLabel })))).knowledge.concepts.map(
      ({ id }) => id.replace('my-beat/', ''),
    );

  it.each([
    ['Nippon Steel', 'nippon-steel'],
    ['São Paulo & Cº', 'sao-paulo-co'],
    ['日本', '65e5-672c'],
    ['TPP協定', 'tpp-5354-5b9a'],
    ['C++ 2.0', 'c-2-0'],
    ['constructor', 'constructor'],
  ])('is made of the label: %s', (label, id) => {
    expect(idsOf(label)).toEqual([id]);
  });

  it('is given once, and never one that another concept has', () => {
    expect(idsOf('Mercury', 'mercury', 'MERCURY')).toEqual(['mercury', 'mercury-2', 'mercury-3']);
    const files = oneFile([{ prefLabel: 'Mercury' }, { prefLabel: 'The planet', id: 'mercury' }]);
    expect(compilePack(files).knowledge.concepts.map(({ id }) => id)).toEqual([
      'my-beat/mercury-2',
      'my-beat/mercury',
    ]);
  });
});

describe('labels without a type', () => {
  it('need their capitals, but match in any letters if they have none', () => {
    const files = oneFile([{ prefLabel: 'Apple' }, { prefLabel: 'oil' }]);
    expect(marks(files, 'apple, Apple, oil, Oil, OIL').map(([words]) => words)).toEqual([
      'Apple',
      'oil',
      'Oil',
      'OIL',
    ]);
  });

  it('are left out if pages would be searched for their start alone', () => {
    const files = oneFile([{ prefLabel: '環太平洋', altLabel: ['TPP協定'] }]);
    expect(check(files).warnings).toMatchObject([{ path: '/concepts/0/altLabel/0' }]);
    expect(marks(files, 'TPP と 環太平洋').map(([words]) => words)).toEqual(['環太平洋']);
  });
});

describe('a pack of version 1', () => {
  it('is read unchanged', () => {
    const { files } = readPack(BUNDLED_PACK);
    const canonical = canonicalFiles(files).files;
    expect(Object.fromEntries(canonical)).toEqual(Object.fromEntries(files));
    expect(assemble(canonical)).toEqual(loadPack(BUNDLED_PACK));
  });

  it('may have more than six issues, which begin with the first stroke again', () => {
    const { knowledge, outline } = compilePack(
      oneFile([{ prefLabel: 'Steel', issue: 'g' }], {
        issues: [...'abcdefg'].map((id) => ({ id, prefLabel: id.toUpperCase() })),
      }),
    );
    expect(outline.issues).toHaveLength(7);
    const view = cardView(
      viewContext(createKnowledge(knowledge), {}, translateInto('en')),
      'my-beat/steel',
    );
    expect(view?.mark).toBe('issue-1');
  });
});
