import { useMemo } from 'preact/hooks';
import { sideBySide } from '../../../lib/knowledge/views/countries/side-by-side';
import { mentionsIn, type ListedParagraph } from '../../../lib/report/listed-paragraphs';
import { QuotedText } from '../../shared/statements/quoted-text';
import { Stroke } from '../../shared/stroke';
import { useConceptView } from '../../record/use-concept-view';
import { useRecordContext } from '../../record/record-context';
import { PinButton } from '../pinned/pin-button';
import { SideBySide } from '../positions/side-by-side';

interface BesideProps {
  paragraph: ListedParagraph;
  current: number | null;
  pinned: readonly string[];
  onPin: (concept: string, on: boolean) => void;
}

/** Countries on one issue below a paragraph; all of them are under "Positions". */
const SIDES = 2;

/** What the record has to the words being read: the name that the reader went to, and two sides of one issue. */
export function Beside({ paragraph, current, pinned, onPin }: BesideProps) {
  const { views } = useRecordContext();
  const mentions = mentionsIn(paragraph);
  const went = mentions.find(({ id }) => id === current);
  const side = useMemo(() => {
    // The issue of the mention itself, else the first that the paragraph names.
    const concepts = (went ? [went, ...mentions] : mentions).map(({ concept }) => concept);
    return sideBySide(views, concepts, SIDES, went?.concept)[0];
  }, [views, paragraph, went]);
  if (!went && !side) return null;
  return (
    <div class="beside">
      {went && (
        <Went concept={went.concept} isPinned={pinned.includes(went.concept)} onPin={onPin} />
      )}
      {side && <SideBySide view={side} heading="h3" questions={1} compared />}
    </div>
  );
}

function Went({
  concept,
  isPinned,
  onPin,
}: {
  concept: string;
  isPinned: boolean;
  onPin: BesideProps['onPin'];
}) {
  const { openConcept } = useRecordContext();
  const card = useConceptView(concept);
  if (!card) return null;
  return (
    <div class="went">
      <Stroke mark={card.mark} />
      <div class="went-text">
        <button type="button" class="went-name" onClick={() => openConcept(concept)}>
          {card.title}
        </button>
        {card.description !== null && (
          <p dir="auto" lang={card.language}>
            <QuotedText text={card.description} />
          </p>
        )}
      </div>
      <PinButton concept={concept} name={card.title} pressed={isPinned} onPin={onPin} />
    </div>
  );
}
