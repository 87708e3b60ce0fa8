import type { Translate } from '../../../../../lib/i18n/translate';
import type { PackDifference } from '../../../../../lib/pack/difference/pack-difference';
import { listed } from './listed';

const KINDS = ['added', 'changed', 'removed'] as const;

/** What an update would add, change and remove. */
export function DraftChanges({ t, changes }: { t: Translate; changes: PackDifference }) {
  if (changes.isNothing) return <p>{t('options.packs.same')}</p>;
  const kinds = KINDS.filter((kind) => changes.concepts[kind].count > 0);
  if (kinds.length === 0) return <p>{t('options.packs.otherwise')}</p>;
  return (
    <dl class="draft-changes">
      {kinds.map((kind) => {
        const { count, first } = changes.concepts[kind];
        const names = first.map(({ name }) => name);
        return (
          <div key={kind}>
            <dt>{t(`options.packs.changes.${kind}`, { count })}</dt>
            <dd dir="auto">{listed(t, names, count)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
