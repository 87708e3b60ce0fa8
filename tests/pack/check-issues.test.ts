import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/pack-build/load-pack';
import { folderOf, smallPack } from './small-pack';

/** Checks the small pack with further issues, which are copies of one of its own. */
function checked(ids: readonly string[]) {
  const files = smallPack();
  const [first] = files['issues.json'];
  files['issues.json'].push(...ids.map((id) => ({ ...first, id })));
  return readPack(folderOf(files));
}

describe('the check of issues', () => {
  it('accepts as many as there are strokes', () => {
    expect(checked(['c', 'd', 'e', 'f']).problems).toEqual([]);
  });

  it('warns of each that looks like an earlier one', () => {
    expect(checked(['c', 'd', 'e', 'f', 'g']).problems).toEqual([]);
    expect(checked(['c', 'd', 'e', 'f', 'g']).warnings).toContainEqual({
      file: 'issues.json',
      path: '/6',
      message: '"g" has the same line and colour as "farm", because there are 6',
      fix: 'merge it with another issue if readers should tell the two apart',
    });
  });

  it('refuses the ids of name groups', () => {
    expect(checked(['people']).problems).toMatchObject([{ file: 'issues.json', path: '/2/id' }]);
  });
});
