import type { Translate } from '../../../../../lib/i18n/translate';
import type { Problem } from '../../../../../lib/pack-check/problem';

/** As many as a reader goes through at a time. */
const MOST_PROBLEMS = 50;

interface WarningListProps {
  t: Translate;
  warnings: readonly Problem[];
}

/** What is worth a look, folded. */
export function WarningList({ t, warnings }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <details class="draft-problems">
      <summary>{t('options.packs.warnings', { count: warnings.length })}</summary>
      <ProblemList t={t} problems={warnings} />
    </details>
  );
}

/** Each with its place, what is wrong, and how to mend it: in English, as the format's names are. */
export function ProblemList({ t, problems }: { t: Translate; problems: readonly Problem[] }) {
  const more = problems.length - MOST_PROBLEMS;
  return (
    <ul class="problems">
      {problems.slice(0, MOST_PROBLEMS).map(({ file, path, message, fix }, index) => (
        <li key={index} lang="en">
          <span class="problem-place">
            <bdi>{file}</bdi> <bdi>{path}</bdi>
          </span>
          <span dir="auto">{message}</span>
          <span class="caption" dir="auto">
            {fix}
          </span>
        </li>
      ))}
      {more > 0 && <li>{t('options.packs.more', { count: more })}</li>}
    </ul>
  );
}
