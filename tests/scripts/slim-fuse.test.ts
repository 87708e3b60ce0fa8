import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import Fuse from 'fuse.js/basic';
import { describe, expect, it } from 'vitest';
import { slimFuse } from '../../scripts/slim-fuse';

const whole = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('fuse.js')), 'fuse.basic.mjs'),
  'utf8',
);
const slim = (code: string): string => {
  const { transform } = slimFuse() as unknown as {
    transform: { handler(code: string): { code: string } };
  };
  return transform.handler(code).code;
};
const load = async (code: string): Promise<typeof Fuse> =>
  (
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: typeof Fuse;
    }
  ).default;

const LABELS = [
  'Nguyễn Tấn Dũng',
  'Perú',
  'Shinzo Abe',
  'ガット',
  'Việt Nam',
  'abenomics',
  'Abe',
  'Ben',
  '',
];

describe('the slim fuse.js', () => {
  it.each([
    { ignoreDiacritics: true, includeScore: true },
    { ignoreLocation: true, includeScore: true, threshold: 0.34 },
  ])('finds what the whole one finds: %o', async (options) => {
    const Slim = await load(slim(whole));
    for (const query of [
      'nguyen tan dung',
      'peru',
      'shinzō',
      'カット',
      'viet',
      'abbe',
      'xyz',
      'a name that is longer than the thirty-two letters of one step',
    ]) {
      const found = new Fuse(LABELS, options).search(query);
      expect(new Slim(LABELS, options).search(query)).toEqual(found);
      expect(new Slim(LABELS, options).search(query, { limit: 2 })).toEqual(found.slice(0, 2));
      expect(new Slim([], options).search(query)).toEqual([]);
    }
  });

  it('is smaller by what is not needed', () =>
    expect(slim(whole).length).toBeLessThan(whole.length - 5_000));

  it('fails the build on a fuse.js that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-fuse.ts');
  });
});
