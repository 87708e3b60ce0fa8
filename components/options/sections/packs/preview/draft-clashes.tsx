import { useId } from 'preact/hooks';
import type { Translate } from '../../../../../lib/i18n/translate';
import { listed } from './listed';
import type { DraftClash } from '../../../../../lib/pack-draft/pack-draft';
import type { ListedPack } from '../packs-props';

interface DraftClashesProps {
  t: Translate;
  /** Of the new pack. */
  title: string;
  clashes: readonly DraftClash[];
  /** The other packs, in the reader's order. */
  others: readonly ListedPack[];
  /** The new pack's place among them, from 0. */
  place: number;
  onPlace: (place: number) => void;
}

/** Names that other packs have as well, and whose card opens on a page with both. */
export function DraftClashes({ t, title, clashes, others, place, onPlace }: DraftClashesProps) {
  if (clashes.length === 0) return null;
  return (
    <>
      <h4>{t('options.packs.clashes')}</h4>
      {clashes.map((clash) => {
        const at = others.findIndex(({ id }) => id === clash.pack);
        return (
          <Clash
            key={clash.pack}
            t={t}
            title={title}
            other={others[at]?.title ?? clash.pack}
            clash={clash}
            isFirst={place <= at}
            onPlace={(isFirst) => onPlace(isFirst ? Math.min(place, at) : Math.max(place, at + 1))}
          />
        );
      })}
    </>
  );
}

interface ClashProps {
  t: Translate;
  /** Of the new pack. */
  title: string;
  /** Title of the other pack. */
  other: string;
  clash: DraftClash;
  /** The new pack is before the other. */
  isFirst: boolean;
  onPlace: (isFirst: boolean) => void;
}

function Clash({ t, title, other, clash, isFirst, onPlace }: ClashProps) {
  const name = useId();
  const choices = [
    { isNew: false, label: other },
    { isNew: true, label: title },
  ];
  return (
    <fieldset class="clash">
      <legend>
        {t('options.packs.clash', { count: clash.count, pack: other })}{' '}
        <span class="caption" dir="auto">
          {listed(t, clash.labels, clash.count)}
        </span>
      </legend>
      <div class="radios">
        <span>{t('options.packs.clashOpens')}</span>
        {choices.map(({ isNew, label }) => (
          <label class="radio" key={String(isNew)}>
            <input
              type="radio"
              name={name}
              checked={isFirst === isNew}
              onChange={() => onPlace(isNew)}
            />
            <bdi>{label}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
