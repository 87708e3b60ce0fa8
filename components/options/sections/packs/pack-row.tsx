import { useId } from 'preact/hooks';
import { formatDate } from '../../../../lib/i18n/dates';
import type { Translate } from '../../../../lib/i18n/translate';
import type { PackChoice } from '../../../../lib/settings/settings';
import { FileButton } from '../../../shared/file-button';
import { Icon } from '../../../shared/icon';
import { SwitchButton } from '../../../shared/switch';
import { PackPages } from './pack-pages';
import { PACK_FILES } from './pack-files';
import type { ListedPack } from './packs-props';

export interface PackRowProps {
  t: Translate;
  pack: ListedPack;
  choice: PackChoice;
  isFirst: boolean;
  isLast: boolean;
  onChoose: (id: string, choice: Partial<PackChoice>) => void;
  onMove: (by: 1 | -1) => void;
  onExport: (id: string) => void;
  onUpdate: (id: string, file: File) => void;
  onRemove: (pack: ListedPack) => void;
}

/** A pack: what it is, whether and where it marks, and its place among the others. */
export function PackRow(props: PackRowProps) {
  const { t, pack, choice, onChoose } = props;
  const id = useId();
  return (
    <li class={choice.on ? 'pack' : 'pack off'} data-pack={pack.id}>
      <div class="pack-head">
        <SwitchButton
          class="pack-switch"
          on={choice.on}
          onChange={(on) => onChoose(pack.id, { on })}
          labelledBy={`${id}-title`}
          describedBy={`${id}-about`}
        >
          <span class="pack-name">
            <bdi class="pack-title" id={`${id}-title`}>
              {pack.title}
            </bdi>
            <span class="caption" id={`${id}-about`}>
              {aboutPack(t, pack)}
            </span>
          </span>
        </SwitchButton>
        <MoveButtons {...props} />
      </div>
      <PackPages
        t={t}
        pack={pack}
        choice={choice}
        onChange={(change) => onChoose(pack.id, change)}
      />
      {!pack.isBuiltIn && <PackActions {...props} />}
    </li>
  );
}

/** @returns one line: how much is in it, where it is from, since when */
function aboutPack(t: Translate, pack: ListedPack): string {
  const counts = t('options.packs.counts', {
    concepts: t('options.packs.concepts', { count: pack.concepts }),
    labels: t('options.packs.labels', { count: pack.labels }),
  });
  if (pack.isBuiltIn) return t('options.packs.builtIn', { counts });
  const date = formatDate(pack.since ?? '', t.language);
  return pack.file === null
    ? t('options.packs.fromRows', { counts, date })
    : t('options.packs.fromFile', { counts, file: pack.file, date });
}

function MoveButtons({
  t,
  pack,
  isFirst,
  isLast,
  onMove,
}: Pick<PackRowProps, 't' | 'pack' | 'isFirst' | 'isLast' | 'onMove'>) {
  if (isFirst && isLast) return null;
  return (
    <span class="pack-moves">
      <button
        type="button"
        class="icon-button"
        data-move={-1}
        disabled={isFirst}
        title={t('options.packs.up', { pack: pack.title })}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-move={1}
        disabled={isLast}
        title={t('options.packs.down', { pack: pack.title })}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

function PackActions({
  t,
  pack,
  onExport,
  onUpdate,
  onRemove,
}: Pick<PackRowProps, 't' | 'pack' | 'onExport' | 'onUpdate' | 'onRemove'>) {
  const named = (action: 'export' | 'update' | 'remove'): string =>
    t(`options.packs.${action}Of`, { pack: pack.title });
  return (
    <div class="buttons pack-actions">
      <button
        type="button"
        class="link"
        aria-label={named('export')}
        onClick={() => onExport(pack.id)}
      >
        {t('options.packs.export')}
      </button>
      <FileButton
        class="link"
        label={t('options.packs.update')}
        name={named('update')}
        accept={PACK_FILES}
        onFile={(file) => onUpdate(pack.id, file)}
      />
      <button
        type="button"
        class="link"
        aria-label={named('remove')}
        onClick={() => onRemove(pack)}
      >
        {t('options.packs.remove')}
      </button>
    </div>
  );
}
