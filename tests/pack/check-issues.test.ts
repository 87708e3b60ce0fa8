import { describe, expect, it } from 'vitest';
import { checkPackFolder } from '../../lib/pack-build/load-pack';
import { folderOf, smallPack } from './small-pack';

/**
 * @returns the problems of the small pack with further issues, which are copies of one of its own
 */
function problemsWith(ids: readonly string[]) {
  const files = smallPack();
  const [first] = files['issues.json'];
  files['issues.json'].push(...ids.map((id) => ({ ...first, id })));
  return checkPackFolder(folderOf(files)).problems;
}

describe('the check of issues', () => {
  it('accepts as many as there are strokes', () => {
    expect(problemsWith(['c', 'd', 'e', 'f'])).toEqual([]);
  });

  it('reports each for which no stroke is left', () => {
    expect(problemsWith(['c', 'd', 'e', 'f', 'g'])).toEqual([
      {
        file: 'issues.json',
        path: '/6',
        message: '"g" is issue 7, and there are strokes for 6',
        fix: 'merge it with another issue, or add a stroke for it to lib/strokes/strokes.ts',
      },
    ]);
  });

  it('refuses the ids of name groups', () => {
    expect(problemsWith(['people'])).toMatchObject([{ file: 'issues.json', path: '/2/id' }]);
  });
});
