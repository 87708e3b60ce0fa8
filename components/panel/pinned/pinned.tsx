import { PinnedCard } from './pinned-card';
import { useRecordContext } from '../../record/record-context';

interface PinnedProps {
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
}

/** The cards that the reader keeps at hand. */
export function Pinned({ pinned, onPin }: PinnedProps) {
  const { t } = useRecordContext().views;
  if (pinned.length === 0) {
    return (
      <div class="panel-page">
        <p class="page-nothing">{t('panel.nothingPinned')}</p>
        <p class="pin-hint">{t('panel.pinHint')}</p>
      </div>
    );
  }
  return (
    <ul class="pinned">
      {pinned.map((concept, i) => (
        <PinnedCard key={concept} concept={concept} startsOpen={i === 0} onPin={onPin} />
      ))}
    </ul>
  );
}
