import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageList } from '../../../lib/report/page-list';
import type { ListedMention } from '../../../lib/report/reading-list';
import { mentionsIn } from '../../../lib/report/listed-paragraphs';
import { Filters } from './filters';
import { OrderParagraph } from './order-paragraph';
import { Rail } from './rail';
import type { ReadingPlace } from './use-reading-place';
import { useWindow } from './use-window';
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

/** Air above and below the paragraph that the list is moved to, CSS px. */
const AIR = 12;

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
  const focusOn = useRef<number | null>(null);
  const { shown, mentions, placeOf, paragraph, at, current } = reading;
  const drawn = useWindow(shown.length, paragraph ? (placeOf.get(paragraph.id) ?? -1) : -1);
  const placeAt = at === null ? -1 : (placeOf.get(at) ?? -1);
  const top = shown[drawn.from];
  // What the Tab key stops at has to be drawn.
  const isAtDrawn = placeAt >= drawn.from && placeAt < drawn.to;
  const stop = isAtDrawn ? at : ((top && mentionsIn(top)[0]?.id) ?? null);

  // Asked before the list changes: what unfolds, folds and comes above must not move the words being read.
  const before = topInView(scroller.current, paragraph?.id);
  const first = firstInView(scroller.current);
  useLayoutEffect(() => {
    if (scroller.current && first !== null) keepInPlace(scroller.current, first);
  }, [drawn.from]);
  useLayoutEffect(() => {
    if (scroller.current && (follows || current !== null)) showCurrent(scroller.current, before);
  }, [follows, paragraph?.id, current, shown]);
  useLayoutEffect(() => {
    if (focusOn.current !== null) mentionIn(scroller.current, focusOn.current)?.focus();
    focusOn.current = null;
  });

  /** The list is one stop for the Tab key; arrows lead from mention to mention, drawn or not. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = Number((event.target as HTMLElement).dataset['mention'] ?? NaN);
    const next = neighbour(mentions, id, event.key);
    if (!next) return;
    event.preventDefault();
    focusOn.current = next.id;
    drawn.show(placeOf.get(next.id) ?? 0);
    const there = mentionIn(scroller.current, next.id);
    if (!there) return;
    focusOn.current = null;
    there.focus();
  };

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
          {shown.length === 0 && (
            <p class="page-nothing order-nothing">
              {t(reading.chosen.size > 0 ? 'panel.nothingChosen' : 'panel.nothing')}
            </p>
          )}
          <ol class="order-list" aria-label={t('panel.list')} onKeyDown={onKeyDown}>
            {shown.slice(drawn.from, drawn.to).map((one, index) => (
              <OrderParagraph
                key={one.id}
                paragraph={one}
                place={drawn.from + index + 1}
                of={shown.length}
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

function neighbour(
  mentions: readonly ListedMention[],
  id: number,
  key: string,
): ListedMention | undefined {
  const place = mentions.findIndex((mention) => mention.id === id);
  if (place < 0) return undefined;
  switch (key) {
    case 'Home':
      return mentions[0];
    case 'End':
      return mentions.at(-1);
    case 'ArrowDown':
    case 'ArrowRight':
      return mentions[place + 1];
    case 'ArrowUp':
    case 'ArrowLeft':
      return mentions[place - 1];
    default:
      return undefined;
  }
}

function mentionIn(scroller: HTMLElement | null, id: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-mention="${id}"]`) ?? null;
}

/** A paragraph of the list, and how far below the list's upper edge it is, CSS px. */
interface Standing {
  readonly id: string;
  readonly top: number;
}

function firstInView(scroller: HTMLElement | null): Standing | null {
  const { scrollTop = 0 } = scroller ?? {};
  for (const one of scroller?.querySelectorAll<HTMLElement>('.order-paragraph') ?? []) {
    if (one.offsetTop + one.offsetHeight > scrollTop)
      return { id: one.dataset['paragraph'] ?? '', top: one.offsetTop - scrollTop };
  }
  return null;
}

function keepInPlace(scroller: HTMLElement, { id, top }: Standing): void {
  const paragraph = scroller.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
  if (paragraph) scroller.scrollTop = paragraph.offsetTop - top;
}

/** How far below the list's upper edge a paragraph is, CSS px. */
function topInView(scroller: HTMLElement | null, id: number | undefined): number | null {
  const paragraph =
    id === undefined ? null : scroller?.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
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
  // What was not drawn before is far from what was.
  const calm = before === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({
    top: top < scrollTop ? top - AIR : Math.min(top - AIR, bottom + AIR - clientHeight),
    behavior: calm ? 'instant' : 'smooth',
  });
}
