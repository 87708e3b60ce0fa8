import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translateInto } from '../../lib/i18n/every-language';
import { createKnowledge } from '../../lib/knowledge';
import { readPack, loadPack } from '../../lib/pack-build/load-pack';
import { cardView, viewContext } from '../../lib/knowledge/views';
import { createMatcher, createPageContext, judgeRelevance } from '../../lib/matching';
import { compileCues } from '../../lib/pack-compile/compile-cues';
import { compileLexicon } from '../../lib/pack-compile/compile-lexicon';
import { folderOf } from './small-pack';

const document = readFileSync('docs/pack-format.md', 'utf8');

/** The files of the complete example: a heading with a file's name, and the block below it. */
function exampleFiles(): Record<string, string> {
  const [, example = ''] = document.split('## A complete example');
  const blocks = example.matchAll(/#### `([^`]+)`\n\n```json\n([^]*?)\n```/g);
  return Object.fromEntries([...blocks].map(([, file = '', content = '']) => [file, content]));
}

describe('the complete example of the page on the format', () => {
  it('is valid, without warnings', () => {
    const { problems, warnings } = readPack(folderOf(exampleFiles()));
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('marks a page of its own subject', () => {
    const pack = loadPack(folderOf(exampleFiles()));
    const text =
      'Ada Brook of Norland defended the dam on the river as the River Pact (RPA) was negotiated. Brook left.';
    const lexicon = compileLexicon(pack);
    const scan = createMatcher(lexicon).scan(text);
    const page = createPageContext(lexicon);
    page.learn(scan);
    expect(
      page.resolve(scan).map(({ start, end, concept }) => [text.slice(start, end), concept]),
    ).toEqual([
      ['Ada Brook', 'ada-brook'],
      ['Norland', 'norland'],
      ['dam', 'dam'],
      ['River Pact', 'river-pact'],
      ['RPA', 'river-pact'],
      ['Brook', 'ada-brook'],
    ]);
    expect(
      judgeRelevance({ title: 'River Pact', description: '', text }, compileCues(pack)!).relevant,
    ).toBe(true);
    expect(
      judgeRelevance(
        { title: 'A dam', description: '', text: 'A dam on a river of Norland.' },
        compileCues(pack)!,
      ).relevant,
    ).toBe(false);
  });

  it('has cards', () => {
    const context = viewContext(
      createKnowledge(loadPack(folderOf(exampleFiles()))),
      {},
      translateInto('en'),
    );
    expect(cardView(context, 'dam')!.groups.map(({ holder }) => holder?.label)).toEqual([
      'Sudland',
      'Norland',
    ]);
    expect(cardView(context, 'river-pact')!.disagreementSummary).toBe('Is a deal near?');
  });
});

/** The names of all fields that a schema describes, at any depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && !Array.isArray(value) ? Object.keys(value as object) : []),
    ...fieldsOf(value),
  ]);
}

// Search words are listed by language and id: there are no fields.
it.each(readdirSync('data/schema').filter((file) => file !== 'search-words.schema.json'))(
  'the page on the format explains every field of %s',
  (file) => {
    const fields = new Set(fieldsOf(JSON.parse(readFileSync(`data/schema/${file}`, 'utf8'))));
    const explained = new Set(
      [...document.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].flatMap(
        ([, words = '']) => words.match(/[$\w]+/g) ?? [],
      ),
    );
    expect(fields.size).toBeGreaterThan(0);
    expect([...fields].filter((field) => !explained.has(field))).toEqual([]);
  },
);
