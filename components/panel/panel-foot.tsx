import { useMemo } from 'preact/hooks';
import type { PageList } from '../../lib/report/page-list';
import { mentionsIn, type ListedParagraph } from '../../lib/report/listed-paragraphs';
import { Icon } from '../shared/icon';
import type { ReadingPlace } from './order/use-reading-place';
import { useRecordContext } from '../record/record-context';

interface PanelFootProps {
  list: PageList;
  reading: ReadingPlace;
  onGoTo: (id: number) => void;
}

/** Where the reader is, and the mentions before and after it among those that are listed. */
export function PanelFoot({ list, reading, onGoTo }: PanelFootProps) {
  const { t } = useRecordContext().views;
  const where = useWhere(list, reading);
  // A step is announced here too: the page announces it only to a reader whose focus is in the page.
  const went = useMemo(() => wordsOf(reading.all, reading.current), [reading.all, reading.current]);
  return (
    <footer class="panel-foot">
      <p>{where}</p>
      <p class="unseen" role="status">
        {went && `${went}, ${where}`}
      </p>
      <button
        type="button"
        class="icon-button"
        title={t('panel.previous')}
        onClick={() => step(reading, -1, onGoTo)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        title={t('panel.next')}
        onClick={() => step(reading, 1, onGoTo)}
      >
        <Icon name="down" />
      </button>
    </footer>
  );
}

function useWhere(
  { total, paragraphs }: PageList,
  { chosen, mentions, all, paragraph, at, current }: ReadingPlace,
): string {
  const { t } = useRecordContext().views;
  if (chosen.size > 0) return t('panel.chosen', { chosen: mentions.length, count: total });
  if (paragraph !== null && paragraph.paragraph !== null) {
    const count = paragraph.document?.paragraphs ?? paragraphs;
    return t('panel.atParagraph', { paragraph: paragraph.paragraph, count });
  }
  // The reader has not gone to a mention yet, and no paragraph is in view.
  if (paragraph === null || current === null) return t('panel.mentions', { count: total });
  return t('panel.atMention', {
    place: all.flatMap(mentionsIn).findIndex(({ id }) => id === at) + 1,
    count: total,
  });
}

/** From where the reader is to the next mention listed; past either end it goes on at the other. */
function step(
  { mentions, all, at, current }: ReadingPlace,
  by: 1 | -1,
  onGoTo: (id: number) => void,
): void {
  if (mentions.length === 0) return;
  const here = mentions.findIndex(({ id }) => id === (at ?? current));
  if (here >= 0) return onGoTo(mentions[(here + by + mentions.length) % mentions.length]!.id);
  // The reader is at a mention that is not listed: on from there in the order of the page.
  const order = all.flatMap(mentionsIn).map(({ id }) => id);
  const place = order.indexOf(at ?? current ?? -1);
  const next =
    by === 1
      ? mentions.find(({ id }) => order.indexOf(id) > place)
      : mentions.findLast(({ id }) => order.indexOf(id) < place);
  onGoTo((next ?? mentions[by === 1 ? 0 : mentions.length - 1])!.id);
}

/** A mention's words on the page, or null if there is no such mention. */
function wordsOf(paragraphs: readonly ListedParagraph[], id: number | null): string | null {
  for (const { text, mentions } of paragraphs.flatMap(({ sentences }) => sentences)) {
    const mention = mentions.find((one) => one.id === id);
    if (mention) return text.slice(mention.start, mention.end);
  }
  return null;
}
