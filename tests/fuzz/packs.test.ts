import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { createKnowledge } from '../../lib/knowledge';
import { cardView, viewContext } from '../../lib/knowledge/views';
import { compilePack } from '../../lib/pack-compile/compile-pack';
import { compileKnowledge } from '../../lib/pack-compile/compile-knowledge';
import { readPack, loadPack } from '../../lib/pack-build/load-pack';
import { assemble } from '../../lib/pack/assemble';
import type { Pack } from '../../lib/pack/pack';
import { describeProblem, type Problem } from '../../lib/pack-check/problem';
import { checkPack } from '../../lib/pack-check/check-pack';
import { packValidators } from '../../lib/pack-build/validators';
import { canonicalFiles } from '../../lib/pack/canonical-files';
import { createMatcher } from '../../lib/matching';
import { compileCues } from '../../lib/pack-compile/compile-cues';
import { compileLexicon } from '../../lib/pack-compile/compile-lexicon';
import { folderOf, smallPack, type LooseFiles } from '../pack/small-pack';
import { anyText, often, PATIENCE_MS, broken, treacherousName } from './arbitrary';

/** Any JSON, with names that objects inherit. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    anyText,
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.dictionary(
    fc.oneof(treacherousName, fc.constantFrom('id', 'en', 'prefLabel', 'near', 'source')),
    tie('value'),
    { maxKeys: 4 },
  ),
}))['value'];

const files = new Set([
  'pack.json',
  'sources.json',
  'issues.json',
  'concepts/all.json',
  'statements/daily.json',
  'positions.json',
  'disagreements.json',
  'events.json',
  'labels/en.json',
  'relevance.json',
]);

/** @returns whether a problem is clear: it has a file, a path, a message and a fix */
function isClear({ file, path, message, fix }: Problem): boolean {
  return (
    file !== '' &&
    message.trim() !== '' &&
    fix.trim() !== '' &&
    /^(?:\/|$)/.test(path) &&
    !/undefined|\[object/.test(message + fix)
  );
}

/** Does what a build does with a valid pack. */
function use(pack: Pack): void {
  createKnowledge(compileKnowledge(pack));
  createMatcher(compileLexicon(pack)).scan(
    'Ann Minister of Here spoke of rice and the Small pact.',
  );
  compileCues(pack);
}

/** A valid pack of version 2 that has something of most kinds. */
function packInOneFile(): unknown {
  return {
    formatVersion: 2,
    prefLabel: { en: 'Steel', ja: '鉄鋼' },
    language: 'en',
    issues: [{ id: 'trade', prefLabel: 'Trade' }],
    concepts: [
      {
        prefLabel: 'Nippon Steel',
        altLabel: { ja: ['日本製鉄'], en: [{ literalForm: 'Nippon', needs: 'introduction' }] },
        type: 'company',
        definition: 'A steelmaker.',
        url: 'https://steel.example/',
        related: ['steel'],
      },
      { id: 'steel', prefLabel: 'steel', hiddenLabel: ['steal'], issue: 'trade' },
      { prefLabel: 'Japan', type: 'country', country: 'japan' },
    ],
    labels: { fr: { steel: { prefLabel: 'acier' } } },
    searchWords: { en: { steel: ['metal'] } },
  };
}

function checked(content: LooseFiles): readonly Problem[] {
  const map = new Map(Object.entries(content));
  const { problems } = checkPack(map, packValidators());
  if (problems.length === 0) use(assemble(canonicalFiles(map).files));
  return problems;
}

describe('a pack', () => {
  it('that is valid can be used', () => {
    expect(checked(smallPack())).toEqual([]);
  });

  it(
    'with one broken value is refused with clear problems, or can be used',
    () => {
      fc.assert(
        fc.property(broken(fc.constant(0).map(smallPack), anyJson), (content) => {
          // Files on a disk can only contain JSON.
          const found = Object.entries(
            (JSON.parse(JSON.stringify(content ?? {})) as LooseFiles) ?? {},
          ).filter(([name]) => name !== '');
          expect(checked(Object.fromEntries(found)).filter((problem) => !isClear(problem))).toEqual(
            [],
          );
        }),
        often(400),
      );
    },
    PATIENCE_MS,
  );

  it(
    'in one file, with one broken value, is refused with clear problems, or can be used',
    () => {
      fc.assert(
        fc.property(broken(fc.constant(0).map(packInOneFile), anyJson), (content) => {
          const pack = new Map([['pack.json', JSON.parse(JSON.stringify(content ?? null))]]);
          const { problems } = checkPack(pack, packValidators());
          expect(problems.filter((problem) => !isClear(problem))).toEqual([]);
          if (problems.length > 0) return;
          const { knowledge, lexicon } = compilePack(pack);
          const context = viewContext(createKnowledge(knowledge), {}, translateInto('en'));
          for (const { id } of knowledge.concepts) expect(cardView(context, id)?.concept).toBe(id);
          createMatcher(lexicon).scan('Nippon Steel of Japan makes steel (日本製鉄).');
        }),
        often(400),
      );
    },
    PATIENCE_MS,
  );

  it(
    'with a replaced file is refused with clear problems',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), anyJson, (file, instead) => {
          const problems = checked({ ...smallPack(), [file]: JSON.parse(JSON.stringify(instead)) });
          expect(problems.filter((problem) => !isClear(problem))).toEqual([]);
        }),
        often(200),
      );
    },
    PATIENCE_MS,
  );

  it(
    'with files of any name and text is refused, with problems for each file',
    () => {
      const name = fc.oneof(
        fc.constantFrom(...files, 'notes.json', 'labels/xx.json', '__proto__.json'),
        fc.stringMatching(/^[a-z_]{1,12}\.json$/),
      );
      fc.assert(
        fc.property(
          fc.dictionary(
            name,
            fc.oneof(
              anyText,
              anyJson.map((any) => JSON.stringify(any)),
            ),
            { minKeys: 1, maxKeys: 4 },
          ),
          (content) => {
            const folder = folderOf(content);
            const { problems } = readPack(folder);
            expect(problems.length).toBeGreaterThan(0);
            expect(problems.filter((problem) => !isClear(problem))).toEqual([]);
            expect(() => loadPack(folder)).toThrow(/^The pack in .* has /s);
            for (const problem of problems) expect(describeProblem(problem)).toContain('fix: ');
          },
        ),
        often(40),
      );
    },
    PATIENCE_MS,
  );
});
