import { useMemo } from 'preact/hooks';
import { markOfKey } from '../../../lib/knowledge/views';
import type { ListedMention } from '../../../lib/report/reading-list';
import { useRecordContext } from '../../record/record-context';
import type { ReadingPlace } from './use-reading-place';

interface RailProps {
  reading: ReadingPlace;
  onGoTo: (id: number) => void;
}

/** More ticks than that, one below the other, are one to the eye. */
const ROWS = 400;

/** The page from top to bottom: a tick for each mention, and the part in view. For the eye and the pointer; the list says it all. */
export function Rail({ reading, onGoTo }: RailProps) {
  const { views } = useRecordContext();
  const { mentions, view, at } = reading;
  const read = at === null ? undefined : mentions.find(({ id }) => id === at);
  const goNear = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const near = mentions.reduce<ListedMention | null>(
      (best, one) =>
        best && Math.abs(best.position - share) <= Math.abs(one.position - share) ? best : one,
      null,
    );
    if (near) onGoTo(near.id);
  };
  // They stay as they are while the page scrolls.
  const ticks = useMemo(
    () =>
      onePerRow(mentions).map(({ id, key, position }) => (
        <rect
          key={id}
          class="tick"
          data-mark={markOfKey(views, key)}
          x="5"
          width="7"
          y={percent(position * 0.995)}
          height="2"
        />
      )),
    [views, mentions],
  );
  return (
    <svg class="rail" aria-hidden="true" onClick={goNear}>
      {view && (
        <rect
          class="rail-view"
          x="0"
          width="100%"
          y={percent(view.from)}
          height={percent(Math.max(0.01, view.to - view.from))}
        />
      )}
      {ticks}
      {read && (
        <rect
          class="tick at"
          data-mark={markOfKey(views, read.key)}
          x="2"
          width="10"
          y={percent(read.position * 0.995)}
          height="2"
        />
      )}
    </svg>
  );
}

/** Of many mentions in one row of the rail, the last. */
function onePerRow(mentions: readonly ListedMention[]): readonly ListedMention[] {
  return [
    ...new Map(mentions.map((mention) => [Math.round(mention.position * ROWS), mention])).values(),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
