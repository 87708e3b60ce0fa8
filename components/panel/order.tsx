import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageList } from '../../lib/panel/use-page-line';
import { Filters } from './filters';
import { OrderParagraph } from './order-paragraph';
import { Rail } from './rail';
import type { ReadingPlace } from './use-reading-place';
import { usePanelWords } from './panel-words';

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

/** Air above and below the paragraph that the list is moved to, CSS px. */
const AIR = 12;

/** What the page mentions, sentence by sentence in reading order. */
export function Order({ reading, list, follows, pinned, onPin, onGoTo, onWantMore, onLeave }: OrderProps) {
  const t = usePanelWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, paragraph, at, current } = reading;
  const stop = reading.mentions.some(({ id }) => id === at) ? at : (reading.mentions[0]?.id ?? null);

  // Asked before the list changes: what unfolds and folds above must not move the words being read.
  const before = topInView(scroller.current, paragraph?.id);
  useLayoutEffect(() => {
    if (scroller.current && (follows || current !== null)) showCurrent(scroller.current, before);
  }, [follows, paragraph?.id, current, shown]);

  const left = list.total - list.listed;
  return (
    <>
      <Filters reading={reading} />
      <div class="order">
        <div class="order-scroller" ref={scroller} onWheel={onLeave} onTouchMove={onLeave}>
          {shown.length === 0 && <p class="page-nothing order-nothing">{t(reading.chosen.size > 0 ? 'panel.nothingChosen' : 'panel.nothing')}</p>}
          <ol class="order-list" aria-label={t('panel.list')} onKeyDown={moveFocus}>
            {shown.map((one) => (
              <OrderParagraph
                key={one.id}
                paragraph={one}
                isCurrent={one.id === paragraph?.id}
                at={one.id === paragraph?.id ? at : null}
                current={one.id === paragraph?.id ? current : null}
                stop={stop}
                pinned={pinned}
                onPin={onPin}
                onGoTo={onGoTo}
              />
            ))}
          </ol>
          {left > 0 && (
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

/** How far below the list's upper edge a paragraph stands, CSS px. */
function topInView(scroller: HTMLElement | null, id: number | undefined): number | null {
  const paragraph = id === undefined ? null : scroller?.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
  return scroller && paragraph ? paragraph.offsetTop - scroller.scrollTop : null;
}

/** Moves the list, and nothing around it, to the paragraph being read, no further than it must. */
function showCurrent(scroller: HTMLElement, before: number | null): void {
  const paragraph = scroller.querySelector<HTMLElement>('.order-paragraph.current');
  if (!paragraph) return;
  const { offsetTop: top, offsetHeight } = paragraph;
  if (before !== null) scroller.scrollTop = top - before;
  const { scrollTop, clientHeight } = scroller;
  const bottom = top + offsetHeight;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({ top: top < scrollTop ? top - AIR : Math.min(top - AIR, bottom + AIR - clientHeight), behavior: calm ? 'instant' : 'smooth' });
}

/** The list is one stop for the Tab key; arrows lead from mention to mention. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const mentions = [...event.currentTarget.querySelectorAll<HTMLElement>('.page-mention')];
  const place = mentions.indexOf(event.target as HTMLElement);
  if (place < 0) return;
  const next = event.key === 'Home' ? mentions[0] : event.key === 'End' ? mentions.at(-1) : step && mentions[place + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
