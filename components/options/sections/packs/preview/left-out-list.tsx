import type { Translate } from '../../../../../lib/i18n/translate';
import type { PackDraft } from '../../../../../lib/pack-draft/pack-draft';

interface LeftOutListProps {
  t: Translate;
  leftOut: PackDraft['leftOut'];
}

/** The rows and cells that are left out, and why, folded. */
export function LeftOutList({ t, leftOut: { count, first } }: LeftOutListProps) {
  if (count === 0) return null;
  const more = count - first.length;
  return (
    <details class="draft-problems">
      <summary>{t('options.packs.leftOut', { count })}</summary>
      <ul class="problems">
        {first.map(({ row, column, reason }, index) => (
          <li key={index}>
            <span class="problem-place">
              {column === undefined
                ? t('import.place.row', { row })
                : t('import.place.cell', { row, column })}
            </span>
            {t(`import.leftOut.${reason}`)}
          </li>
        ))}
        {more > 0 && <li>{t('options.packs.more', { count: more })}</li>}
      </ul>
    </details>
  );
}
