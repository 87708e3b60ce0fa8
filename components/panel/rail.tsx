import { markOf } from '../../lib/knowledge/views';
import { usePopupContext } from '../popup/popup-context';
import type { ReadingPlace } from './use-reading-place';

interface RailProps {
  reading: ReadingPlace;
  onGoTo: (id: number) => void;
}

/** The page from top to bottom: a tick for each mention, and the part in view. For the eye and the pointer; the list says it all. */
export function Rail({ reading, onGoTo }: RailProps) {
  const { knowledge } = usePopupContext().views;
  const { mentions, view, at } = reading;
  const goNear = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const near = mentions.reduce<(typeof mentions)[number] | null>(
      (best, one) => (best && Math.abs(best.position - share) <= Math.abs(one.position - share) ? best : one),
      null,
    );
    if (near) onGoTo(near.id);
  };
  return (
    <svg class="rail" aria-hidden="true" onClick={goNear}>
      {view && <rect class="rail-view" x="0" width="100%" y={percent(view.from)} height={percent(Math.max(0.01, view.to - view.from))} />}
      {mentions.map(({ id, key, position }) => (
        <rect key={id} class={id === at ? 'tick at' : 'tick'} data-mark={markOf(knowledge, key)} x={id === at ? 2 : 5} width={id === at ? 10 : 7} y={percent(position * 0.995)} height="2" />
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
