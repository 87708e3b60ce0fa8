import { isNameGroup } from '../strokes/highlight-keys';
import { ISSUE_MARKS } from '../strokes/strokes';
import type { Issue } from '../pack/pack';
import { type PackFiles, entriesOf } from '../pack/pack-files';
import { problemAt, type Problem } from './problem';

/**
 * @param files of a pack
 * @param broken files that do not fit their schema; they are skipped
 * @returns a problem for each issue that has the key of a name group
 */
export function checkIssues(files: PackFiles, broken: ReadonlySet<string>): Problem[] {
  return entriesOf<Issue>(files, 'issues')
    .filter(({ file, value }) => !broken.has(file) && isNameGroup(value.id))
    .map((entry) =>
      problemAt(
        entry,
        '/id',
        `"${entry.value.id}" is what names of that kind are called`,
        'give the issue another id',
      ),
    );
}

/**
 * @param files of a pack without problems
 * @returns a warning for each issue that looks like an earlier one
 */
export function repeatedStrokes(files: PackFiles): Problem[] {
  const issues = entriesOf<Issue>(files, 'issues');
  return issues.slice(ISSUE_MARKS.length).map((entry, index) => {
    const first = issues[index % ISSUE_MARKS.length];
    return problemAt(
      entry,
      '',
      `"${entry.value.id}" has the same line and colour as "${first?.value.id}", because there are ${ISSUE_MARKS.length}`,
      'merge it with another issue if readers should tell the two apart',
    );
  });
}
