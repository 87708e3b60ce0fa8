import { useRef } from 'preact/hooks';
import type { PageList } from '../../../lib/report/page-list';
import { mentionsIn } from '../../../lib/report/listed-paragraphs';
import { Filters } from './filters';
import { OrderParagraph } from './order-paragraph';
import { Rail } from './rail';
import type { ReadingPlace } from './use-reading-place';
import { useMentionKeys } from './use-mention-keys';
import { useOrderScroll } from './use-order-scroll';
import { useWindow, type ListWindow } from './use-window';
import { useRecordContext } from '../../record/record-context';

interface OrderProps {
  reading: ReadingPlace;
  list: PageList;
  follows: boolean;
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
  onGoTo: (id: number) => void;
  onWantMore: () => void;
  /** The reader reads the list by itself. */
  onLeave: () => void;
}

const NOT_CURRENT = { isCurrent: false, at: null, current: null };

/** What the page mentions, sentence by sentence in reading order. */
export function Order({
  reading,
  list,
  follows,
  pinned,
  onPin,
  onGoTo,
  onWantMore,
  onLeave,
}: OrderProps) {
  const { t } = useRecordContext().views;
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, mentions, placeOf, paragraph, at, current } = reading;
  const drawn = useWindow(shown.length, paragraph ? (placeOf.get(paragraph.id) ?? -1) : -1);
  const stop = tabStop(reading, drawn);

  useOrderScroll(scroller, reading, drawn.from, follows);
  const onKeyDown = useMentionKeys(scroller, mentions, (id) => drawn.show(placeOf.get(id) ?? 0));

  const left = list.total - list.listed;
  return (
    <>
      <Filters reading={reading} />
      <div class="order">
        <div
          class="order-scroller"
          ref={scroller}
          onWheel={onLeave}
          onTouchMove={onLeave}
          onScroll={(event) => drawn.scrolled(event.currentTarget)}
        >
          {shown.length === 0 && <Nothing isChosen={reading.chosen.size > 0} />}
          <ol class="order-list" aria-label={t('panel.list')} onKeyDown={onKeyDown}>
            {shown.slice(drawn.from, drawn.to).map((one, index) => (
              <OrderParagraph
                key={one.id}
                paragraph={one}
                isFirst={one.document !== shown[drawn.from + index - 1]?.document}
                place={drawn.from + index + 1}
                of={shown.length}
                {...(one.id === paragraph?.id ? { isCurrent: true, at, current } : NOT_CURRENT)}
                stop={stop}
                pinned={pinned}
                onPin={onPin}
                onGoTo={onGoTo}
              />
            ))}
          </ol>
          {left > 0 && drawn.to === shown.length && (
            <button type="button" class="link order-more" onClick={onWantMore}>
              {t('panel.more', { count: left })}
            </button>
          )}
        </div>
        <Rail reading={reading} onGoTo={onGoTo} />
      </div>
    </>
  );
}

function Nothing({ isChosen }: { isChosen: boolean }) {
  const { t } = useRecordContext().views;
  return (
    <p class="page-nothing order-nothing">
      {t(isChosen ? 'panel.nothingChosen' : 'panel.nothing')}
    </p>
  );
}

/** The mention that the Tab key stops at: the one being read, if it is drawn; else the first drawn. */
function tabStop({ at, placeOf, shown }: ReadingPlace, drawn: ListWindow): number | null {
  const place = at === null ? -1 : (placeOf.get(at) ?? -1);
  if (place >= drawn.from && place < drawn.to) return at;
  const first = shown[drawn.from];
  return (first && mentionsIn(first)[0]?.id) ?? null;
}
