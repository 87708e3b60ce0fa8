import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import fc from 'fast-check';
import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { slimFuse } from '../../scripts/slim-fuse';

const whole = readFileSync(join(dirname(createRequire(import.meta.url).resolve('fuse.js')), 'fuse.basic.min.mjs'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimFuse() as unknown as { transform: { handler(code: string): { code: string } } };
  return transform.handler(code).code;
};

describe('the slim fuse.js', () => {
  it('finds what the whole one finds, as we ask it', async () => {
    const { default: Slim } = (await import(`data:text/javascript,${encodeURIComponent(slim(whole))}`)) as { default: typeof Fuse };
    const options = { includeScore: true, threshold: 0.34, ignoreLocation: true };
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), fc.string({ unit: 'grapheme', maxLength: 60 }), (labels, query) => {
      expect(new Slim(labels, options).search(query)).toEqual(new Fuse(labels, options).search(query));
    }));
    const names = ['akira amari', 'michael froman', 'u s chamber of commerce', 'shinzo abe'];
    for (const query of ['akira amara', 'mike frohman', 'chamber of congress', 'abé']) {
      expect(new Slim(names, { ...options, ignoreDiacritics: true }).search(query)).toEqual(new Fuse(names, { ...options, ignoreDiacritics: true }).search(query));
    }
  });

  it('is smaller by what nobody uses', () => expect(slim(whole).length).toBeLessThan(whole.length - 3000));

  it('fails the build on a fuse.js that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-fuse.ts');
  });
});
