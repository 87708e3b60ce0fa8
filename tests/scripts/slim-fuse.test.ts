import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { slimFuse } from '../../scripts/slim-fuse';

const whole = readFileSync(join(dirname(createRequire(import.meta.url).resolve('fuse.js')), 'fuse.basic.min.mjs'), 'utf8');
const slim = (code: string): string => {
  const { transform } = slimFuse() as unknown as { transform: { handler(code: string): { code: string } } };
  return transform.handler(code).code;
};

describe('the slim fuse.js', () => {
  it('finds what the whole one finds, marks above letters or not', async () => {
    const { default: Slim } = (await import(`data:text/javascript,${encodeURIComponent(slim(whole))}`)) as { default: typeof Fuse };
    const labels = ['Nguyễn Tấn Dũng', 'Perú', 'Shinzo Abe', 'ガット', 'Việt Nam'];
    for (const query of ['nguyen tan dung', 'peru', 'shinzō', 'カット', 'viet']) {
      const options = { ignoreDiacritics: true, includeScore: true };
      expect(new Slim(labels, options).search(query)).toEqual(new Fuse(labels, options).search(query));
    }
  });

  it('is smaller by the list', () => expect(slim(whole).length).toBeLessThan(whole.length - 2000));

  it('fails the build on a fuse.js that it does not know', () => {
    expect(() => slim('export {}')).toThrow('look at scripts/slim-fuse.ts');
  });
});
