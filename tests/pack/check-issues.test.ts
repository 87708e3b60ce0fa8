import { describe, expect, it } from 'vitest';
import { checkPackFolder } from '../../lib/pack-build/check/load-pack';
import { folderOf, smallPack } from './small-pack';

/** @returns problems of a pack with the small pack's issues and these, each in the words of an issue it has */
function problemsWith(ids: readonly string[]) {
  const files = smallPack();
  const [first] = files['issues.json'];
  files['issues.json'].push(...ids.map((id) => ({ ...first, id })));
  return checkPackFolder(folderOf(files)).problems;
}

describe('the check of issues', () => {
  it('takes as many as there are strokes', () => {
    expect(problemsWith(['c', 'd', 'e', 'f'])).toEqual([]);
  });

  it('names each that no stroke is left for', () => {
    expect(problemsWith(['c', 'd', 'e', 'f', 'g'])).toEqual([
      {
        file: 'issues.json',
        path: '/6',
        message: '"g" is issue 7, and there are strokes for 6',
        mend: 'merge it with another issue, or add a stroke for it to lib/strokes/strokes.ts',
      },
    ]);
  });

  it('refuses what groups of names are called', () => {
    expect(problemsWith(['people'])).toMatchObject([{ file: 'issues.json', path: '/2/id' }]);
  });
});
