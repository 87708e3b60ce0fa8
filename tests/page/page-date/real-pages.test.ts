import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REAL_PAGES_FOLDER } from '../../../scripts/pages/pages';
import { REAL_PAGES } from './real-pages';
import { dateOf } from './written-page';

describe.skipIf(!existsSync(REAL_PAGES_FOLDER))('real pages', () => {
  it.each(REAL_PAGES)('%s is from %s', (file, date) => {
    const name = file.slice(0, 20);
    expect(
      dateOf(readFileSync(resolve(REAL_PAGES_FOLDER, file), 'utf8'), `http://localhost/${name}`)
        ?.date ?? null,
    ).toBe(date);
  });
});
