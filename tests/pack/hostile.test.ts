import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { createKnowledge } from '../../lib/knowledge';
import { cardView, viewContext } from '../../lib/knowledge/views';
import { parseJson } from '../../lib/pack-check/parse-json';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { PACK_LIMITS } from '../../lib/pack/limits';
import type { PackFiles } from '../../lib/pack/pack-files';
import { check, marks, oneFile } from './one-file';
import { smallPack } from './small-pack';

/** Parsed, as a file is: in JSON `__proto__` is a key like any other. */
function parsed(concepts: string, fields = ''): PackFiles {
  const text = `{ "formatVersion": 2, "prefLabel": "My beat", "concepts": ${concepts} ${fields} }`;
  return new Map([['pack.json', JSON.parse(text) as unknown]]);
}

describe('names that objects inherit', () => {
  it('are ids and labels like others', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    const files = oneFile(names.map((prefLabel) => ({ prefLabel })));
    expect(check(files)).toEqual({ problems: [], warnings: [] });
    expect(marks(files, names.join(', ')).map(([words]) => words)).toEqual(
      expect.arrayContaining(['constructor', 'toString', 'hasOwnProperty', 'valueOf']),
    );
    const { knowledge } = compilePack(files);
    const context = viewContext(createKnowledge(knowledge), {}, translateInto('en'));
    expect(knowledge.concepts.map(({ id }) => cardView(context, id)?.title)).toEqual(names);
  });

  it.each([
    ['a key of a concept', '[{ "prefLabel": "A b", "__proto__": { "id": "x" } }]', ''],
    ['a language of labels', '[{ "prefLabel": { "__proto__": "Steel" } }]', ''],
    ['a language of texts', '[{ "prefLabel": "A b", "definition": { "constructor": "x" } }]', ''],
    ['an id', '[{ "prefLabel": "A b", "id": "__proto__" }]', ''],
    [
      'a concept with labels',
      '[{ "prefLabel": "A b" }]',
      ', "labels": { "en": { "__proto__": {} } }',
    ],
    ['a field of the pack', '[{ "prefLabel": "A b" }]', ', "__proto__": { "concepts": [] }'],
    ['a concept that is referred to', '[{ "prefLabel": "A b", "related": ["constructor"] }]', ''],
    ['an issue', '[{ "prefLabel": "A b", "issue": "constructor" }]', ''],
  ])('are refused as %s', (_, concepts, fields) => {
    const { problems } = check(parsed(concepts, fields));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, path, message, fix } of problems) {
      expect(file).toBe('pack.json');
      expect(path).toMatch(/^(\/|$)/);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object/);
    }
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  it('change nothing that other code sees', () => {
    check(parsed('[{ "prefLabel": "A b", "__proto__": { "polluted": true } }]'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('characters that make a text look like another one', () => {
  it.each(['\u202E', '\u202A', '\u2066', '\u2069'])(
    'are refused in every text: %j',
    (character) => {
      const files = oneFile([
        { prefLabel: `Steel${character}`, definition: `Iron ${character}and coal` },
      ]);
      expect(check(files).problems).toMatchObject([
        { path: '/concepts/0/definition', fix: expect.stringMatching(/^remove it/) },
        { path: '/concepts/0/prefLabel', message: expect.stringContaining('turns the direction') },
      ]);
    },
  );

  it.each(['\u200B', '\u2060', '\uFEFF', '\u00AD', '\u200F', '\u0007'])(
    'that nobody sees are refused in labels: %j',
    (character) => {
      const label = `Ste${character}el`;
      expect(check(oneFile([{ prefLabel: 'Steel', altLabel: [label] }])).problems).toMatchObject([
        { path: '/concepts/0/altLabel/0', message: expect.stringContaining('nobody sees') },
      ]);
    },
  );

  it('but not the joiners that some scripts write', () => {
    expect(check(oneFile([{ prefLabel: 'می\u200Cخواهم' }])).problems).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https:steel.example',
    '//steel.example',
    'https://steel.example/ javascript:alert(1)',
    '',
  ])('are refused if they are no web address: %j', (url) => {
    expect(check(oneFile([{ prefLabel: 'Steel', url }])).problems).toMatchObject([
      {
        file: 'pack.json',
        path: '/concepts/0/url',
        message: expect.stringContaining('is not an address that starts with https:// or http://'),
        fix: 'write an address that starts with https:// or http://',
      },
    ]);
  });

  it('of sources are refused likewise', () => {
    const files = smallPack();
    files['sources.json'][0].url = 'javascript:alert(1)//https://';
    expect(check(new Map(Object.entries(files))).problems).toMatchObject([
      { file: 'sources.json', path: '/0/url' },
    ]);
  });
});

describe('labels that mark too much, or nothing', () => {
  it.each([
    ['the', /nearly every page/],
    ['The', /nearly every page/],
    ['a', /nearly every page/],
    ['que', /nearly every page/],
    ['こと', /nearly every page/],
    ['x', /one character/],
    ['7', /one character/],
    ['2014', /no letter/],
    ['1,000', /no letter/],
  ])('are warned of: %s', (label, message) => {
    const { problems, warnings } = check(oneFile([{ prefLabel: 'Steel', altLabel: [label] }]));
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([
      {
        file: 'pack.json',
        path: '/concepts/0/altLabel/0',
        message: expect.stringMatching(message),
      },
    ]);
  });

  it.each(['IT', 'WHO', 'US', '米', 'G7', 'Weh'])('but not of %s', (label) => {
    expect(check(oneFile([{ prefLabel: label }])).warnings).toEqual([]);
  });

  it.each(['', ' ', '!!!', '—', '\n'])('are refused: %j', (label) => {
    const { problems } = check(oneFile([{ prefLabel: 'Steel', altLabel: [label] }]));
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['/concepts/0/altLabel/0']));
  });

  it('count once, however often they are written', () => {
    const files = oneFile([
      { prefLabel: 'Steel', altLabel: Array<string>(300_000).fill('Steel mill') },
    ]);
    expect(check(files).problems).toEqual([]);
    const { outline, lexicon, knowledge } = compilePack(files);
    expect(outline.labels).toBe(2);
    expect(lexicon.senses.flatMap(({ labels }) => labels)).toEqual(['Steel', 'Steel mill']);
    expect(JSON.stringify(knowledge).length).toBeLessThan(1000);
  });
});

describe('relevance rules that fire on everything', () => {
  const rules = (changes: object): PackFiles => {
    const files = smallPack();
    files['relevance.json'] = { ...files['relevance.json'], ...changes };
    return new Map(Object.entries(files));
  };

  it('are warned of if pages on anything would be marked', () => {
    expect(check(rules({ threshold: 0 })).warnings).toContainEqual({
      file: 'relevance.json',
      path: '/threshold',
      message: 'pages on anything at all count as about the pack: each would be marked',
      fix: 'raise the threshold, or take everyday words out of the lists',
    });
  });

  it.each([
    ['names', '*'],
    ['subject', '—'],
    ['probe', '*'],
    ['probe', '(a+)+'],
    ['probe', '-'],
  ])('or on nothing are refused: %s of %s', (list, word) => {
    expect(check(rules({ [list]: [word] })).problems).toMatchObject([
      { file: 'relevance.json', path: `/${list}/0`, fix: expect.stringMatching(/^write a word/) },
    ]);
  });

  it('are warned of if pages on anything would be read in full', () => {
    expect(check(rules({ probe: ['the', 'a', 'e'] })).warnings).toMatchObject([
      { file: 'relevance.json', path: '/probe' },
    ]);
    expect(check(rules({})).warnings).toEqual([]);
  });
});

describe('packs beyond the bounds', () => {
  const label = (number: number): string => `Name ${number.toString(36)}`;
  const labels = (count: number) => Array.from({ length: count }, (_, number) => label(number));

  it('of labels are refused', () => {
    const files = oneFile([{ prefLabel: 'Names', altLabel: labels(PACK_LIMITS.labels) }]);
    expect(check(files).problems).toMatchObject([
      {
        message: 'the pack has 100,001 labels, more than 100,000',
        fix: 'split the pack into several',
      },
    ]);
  });

  it('of concepts, of a label and of a text are refused', () => {
    const concepts = Array.from({ length: PACK_LIMITS.records + 1 }, () => 5);
    expect(check(oneFile(concepts)).problems).toMatchObject([
      { path: '/concepts', message: 'the list has 100,001 entries, more than 100,000' },
    ]);
    expect(check(oneFile([{ prefLabel: 'x'.repeat(301) }])).problems).toMatchObject([
      { path: '/concepts/0', message: expect.stringContaining('301 characters') },
    ]);
    const definition = 'x'.repeat(20_001);
    expect(check(oneFile([{ prefLabel: 'Steel', definition }])).problems).toMatchObject([
      { path: '/concepts/0/definition', message: expect.stringContaining('20,001 characters') },
    ]);
  });

  it('of depth are refused, and a million brackets crash nothing', { timeout: 60_000 }, () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const read = parseJson(deep, 'beat.json');
    // Some browsers read them, others give up.
    const { problems } =
      'problem' in read
        ? { problems: [read.problem] }
        : check(new Map([['pack.json', read.value]]));
    expect(problems).toMatchObject([{ message: expect.stringMatching(/nested/) }]);
    expect(parseJson('['.repeat(1_000_000), 'beat.json')).toMatchObject({
      problem: { file: 'beat.json', message: expect.stringMatching(/cannot be read as JSON/) },
    });
  });

  it('of mistakes have the first of them', () => {
    const { problems } = check(oneFile(Array.from({ length: 50_000 }, () => 5)));
    expect(problems.length).toBeLessThanOrEqual(500);
    expect(problems[0]).toMatchObject({ path: '/concepts/0', message: '5 is not an object' });
  });
});
