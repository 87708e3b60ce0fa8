import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Properties for a side of the screen instead of a side of the text. */
const PHYSICAL =
  /(?:^|[;{\s])((?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float|text-align:\s*(?:left|right))\s*:?/;

const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

describe('style sheets', () => {
  it.each(sheets)('%s uses logical properties, which follow the text’s direction', (name) => {
    const lines = readFileSync(join('components', name), 'utf8')
      .replace(/\/\*[^]*?\*\//g, '')
      .split('\n');
    const declared = lines.filter((line) =>
      PHYSICAL.test(line.replace(/float: (?:none|inline-(?:start|end))/g, '')),
    );
    expect(
      declared,
      'use margin-inline-start, inset-inline-end, text-align: start and the like',
    ).toEqual([]);
  });
});
