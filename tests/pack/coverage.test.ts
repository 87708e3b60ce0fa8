import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PositionEntry } from '../../lib/knowledge/positions';
import { knowledge } from '../knowledge/support/bundled';

const { pack } = knowledge;
const document = readFileSync('docs/knowledge.md', 'utf8');

const countOf = (entries: readonly PositionEntry[], voice: PositionEntry['voice']) =>
  entries.filter((entry) => entry.voice === voice).length;

/** The cells of the first table after a heading or sentence. */
function tableAfter(words: string): string[][] {
  const [, after = ''] = document.split(words);
  const [table = ''] = /(^\|.*\|\n)+/m.exec(after) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe.each(pack.sources)('the coverage table of $id', ({ id, paragraphs, furniture = [] }) => {
  const rows = tableAfter(`### ${id}\n`);
  const statementsOf = (paragraph: number) =>
    pack.statements
      .filter((one) => one.source === id && one.paragraph === paragraph)
      .map((one) => one.id);

  it('has a row for every paragraph', () => {
    expect(rows.map(([paragraph]) => Number(paragraph))).toEqual(
      Array.from({ length: paragraphs }, (_, index) => index + 1),
    );
  });

  it('names the statements that each paragraph gave, or says why there are none', () => {
    expect(rows.map(([, statements]) => statements)).toEqual(
      rows.map(([paragraph]) => statementsOf(Number(paragraph)).join(' ') || 'none'),
    );
    expect(rows.filter(([, statements, note]) => statements === 'none' && !note)).toEqual([]);
  });

  it('skips only furniture', () => {
    const without = rows
      .filter(([, statements]) => statements === 'none')
      .map(([paragraph]) => Number(paragraph));
    expect(without).toEqual(furniture);
  });
});

it('the counts by article and issue are those of the data', () => {
  const rows = tableAfter('## Statements by article, issue and country');
  const count = (source: string) => {
    const own = pack.statements.filter((one) => source === 'all' || one.source === source);
    return [
      ...pack.issues.map(({ id }) => own.filter(({ issue }) => issue === id).length),
      own.length,
    ].map(String);
  };
  expect(rows).toEqual(
    [...pack.sources.map(({ id }) => id), 'all'].map((source) => [source, ...count(source)]),
  );
});

it('the counts by country and issue are those of the data', () => {
  const rows = tableAfter('Own statements of each country').flatMap(([names = '', ...cells]) =>
    names
      .replace('each of ', '')
      .split(', ')
      .map((name) => [name, ...cells]),
  );
  const expected = knowledge.parties.map(({ id }) => [
    knowledge.label(id),
    ...[...knowledge.positionsOf(id).values()].map((entries) => {
      const [own, ofAll, outside] = (['own', 'collective', 'outside'] as const).map((voice) =>
        countOf(entries, voice),
      );
      return (
        [own || '', ofAll ? `(${ofAll})` : '', outside ? `[${outside}]` : '']
          .filter(Boolean)
          .join(' ') || 'not stated'
      );
    }),
    String(countOf([...knowledge.positionsOf(id).values()].flat(), 'own')),
  ]);
  expect(rows).toHaveLength(expected.length);
  expect(rows).toEqual(expect.arrayContaining(expected));
});

it('every statement and source that the page names exists', () => {
  const named = document.match(/\b(cnn|jt|hill|ncc25|ncc11)-p\d+-\d+\b/g) ?? [];
  expect(named.filter((id) => !knowledge.statementById(id))).toEqual([]);
});

it('says for every disagreement, in the pack’s order, what cannot both be true', () => {
  expect(tableAfter('## What counts as a disagreement').map(([id]) => id)).toEqual(
    pack.disagreements.map(({ id }) => id),
  );
});
