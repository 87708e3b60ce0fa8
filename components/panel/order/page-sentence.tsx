import type { ComponentChild } from 'preact';
import { markOfKey } from '../../../lib/knowledge/views';
import { labelOf } from '../../../lib/knowledge/views/context';
import type { ListedSentence } from '../../../lib/report/listed-paragraphs';
import { useRecordContext } from '../../record/record-context';

interface PageSentenceProps {
  sentence: ListedSentence;
  /** The mention that the reader is at. */
  at: number | null;
  /** The mention that the Tab key stops at. */
  stop: number | null;
  onGoTo: (id: number) => void;
}

/** A sentence as the page has it, with the marks that it has there; each mention leads to its place on the page. */
export function PageSentence({ sentence, at, stop, onGoTo }: PageSentenceProps) {
  const { views } = useRecordContext();
  const { text, mentions } = sentence;
  const parts: ComponentChild[] = [];
  let done = 0;
  for (const { id, concept, key, marked, start, end } of mentions) {
    // Where mentions overlap, the first one has the words.
    if (start < done) continue;
    parts.push(
      text.slice(done, start),
      // A link, since a button would not break between its words.
      <a
        key={id}
        href={`#mention-${id}`}
        class="page-mention marked-word"
        data-mark={markOfKey(views, key)}
        data-repeat={marked ? undefined : ''}
        data-mention={id}
        data-concept={concept}
        title={labelOf(views, concept)}
        tabIndex={id === stop ? 0 : -1}
        aria-current={id === at ? 'location' : undefined}
        onClick={(event) => {
          event.preventDefault();
          onGoTo(id);
        }}
      >
        {text.slice(start, end)}
      </a>,
    );
    done = end;
  }
  return (
    <p class="page-sentence serif" dir="auto">
      {parts}
      {text.slice(done)}
    </p>
  );
}
