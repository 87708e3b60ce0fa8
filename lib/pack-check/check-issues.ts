import { isNameGroup } from '../strokes/highlight-keys';
import { ISSUE_MARKS } from '../strokes/strokes';
import type { Issue } from '../pack/pack';
import { type PackFiles, entriesOf } from '../pack/pack-files';
import { problemAt, type Problem } from './problem';

/**
 * @param files of a pack
 * @param broken files that do not fit their schema; they are skipped
 * @returns a problem for each issue for which there is no stroke left
 */
export function checkIssues(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  const issues = entriesOf<Issue>(files, 'issues').filter(({ file }) => !broken.has(file));
  const tooMany = issues
    .slice(ISSUE_MARKS.length)
    .map((entry, i) =>
      problemAt(
        entry,
        '',
        `"${entry.value.id}" is issue ${ISSUE_MARKS.length + i + 1}, and there are strokes for ${ISSUE_MARKS.length}`,
        'merge it with another issue, or add a stroke for it to lib/strokes/strokes.ts',
      ),
    );
  const misnamed = issues
    .filter(({ value }) => isNameGroup(value.id))
    .map((entry) =>
      problemAt(
        entry,
        '/id',
        `"${entry.value.id}" is what names of that kind are called`,
        'give the issue another id',
      ),
    );
  return [...tooMany, ...misnamed];
}
