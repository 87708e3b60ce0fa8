import { useMemo } from 'preact/hooks';
import type { ListedParagraph } from '../../../lib/report/listed-paragraphs';
import { Beside } from './beside';
import { PageSentence } from './page-sentence';
import { useRecordContext } from '../../record/record-context';

interface OrderParagraphProps {
  paragraph: ListedParagraph;
  /** It is the first of its document. */
  isFirst: boolean;
  /** Counted from 1 in the whole list, of which only a part is drawn. */
  place: number;
  of: number;
  isCurrent: boolean;
  /** Null if the reader is elsewhere. */
  at: number | null;
  current: number | null;
  stop: number | null;
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
  onGoTo: (id: number) => void;
}

/** A paragraph's sentences with mentions; below the one being read, what the record has to it. */
export function OrderParagraph(props: OrderParagraphProps) {
  const { paragraph, isFirst, place, of, isCurrent, at, current, pinned, onPin, onGoTo } = props;
  // Only one paragraph has the stop; for the others it does not matter which one it is.
  const stop = paragraph.sentences.some(({ mentions }) =>
    mentions.some(({ id }) => id === props.stop),
  )
    ? props.stop
    : null;
  // A page scrolls faster than all its paragraphs can be compared.
  return useMemo(
    () => (
      <li
        class={isCurrent ? 'order-paragraph current' : 'order-paragraph'}
        aria-current={isCurrent ? 'true' : undefined}
        aria-posinset={place}
        aria-setsize={of}
        data-paragraph={paragraph.id}
      >
        {isFirst && paragraph.document && (
          <h3 class="order-document caption" dir="auto">
            {paragraph.document.title}
          </h3>
        )}
        <Gutter paragraph={paragraph.paragraph} />
        <div class="order-text">
          {paragraph.sentences.map((sentence) => (
            <PageSentence
              key={sentence.mentions[0]!.id}
              sentence={sentence}
              at={at}
              stop={stop}
              onGoTo={onGoTo}
            />
          ))}
          {isCurrent && (
            <Beside paragraph={paragraph} current={current} pinned={pinned} onPin={onPin} />
          )}
        </div>
      </li>
    ),
    [
      paragraph,
      isFirst,
      place,
      of,
      isCurrent,
      at,
      current,
      stop,
      isCurrent && pinned,
      onPin,
      onGoTo,
    ],
  );
}

function Gutter({ paragraph }: { paragraph: number | null }) {
  const { t } = useRecordContext().views;
  return (
    <div class="gutter">
      {paragraph !== null && (
        <>
          <span aria-hidden="true">¶{paragraph}</span>
          <span class="unseen">{t('panel.paragraph', { paragraph })}</span>
        </>
      )}
    </div>
  );
}
