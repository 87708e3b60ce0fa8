import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const RECORDS = 'docs/adr';

const documents = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

it.each(documents)('%s links only to files that exist', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)];
  const missing = links
    .map(([, link]) => link!)
    .filter((link) => !existsSync(join(dirname(file), link)));
  expect(missing).toEqual([]);
});

it.each(readdirSync(RECORDS))('%s has its number, a title, and a status with a date', (file) => {
  const text = readFileSync(join(RECORDS, file), 'utf8');
  expect(text).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. .+\n`));
  expect(text).toMatch(/^\*\*Status\.\*\* (?:Accepted|Superseded)\b[^]*?\b\d{4}-\d{2}-\d{2}\b/m);
});

it('the threat model names tests that exist', () => {
  const files = new Set(
    readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replace(/\.(?:test|e2e)\.tsx?$/, ''),
    ),
  );
  const table = readFileSync('docs/threat-model.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const named = table.flatMap((row) => [
    ...row
      .split('|')
      .at(-2)!
      .matchAll(/`([a-z0-9/-]+)`/g),
  ]);
  expect(named.length).toBeGreaterThan(10);
  expect(named.map(([, name]) => name!).filter((name) => !files.has(name))).toEqual([]);
});
