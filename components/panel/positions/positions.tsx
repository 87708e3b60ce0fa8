import { useMemo } from 'preact/hooks';
import { sideBySide } from '../../../lib/knowledge/views/countries/side-by-side';
import { mentionsIn, type ListedParagraph } from '../../../lib/report/listed-paragraphs';
import { useRecordContext } from '../../record/record-context';
import { SideBySide } from './side-by-side';

/** As many countries on an issue as a paragraph is about. */
const MOST_COUNTRIES = 4;

/** All positions to the paragraph being read, issue by issue. */
export function Positions({ paragraph }: { paragraph: ListedParagraph | null }) {
  const { views, openTab } = useRecordContext();
  const { t } = useRecordContext().views;
  const sides = useMemo(
    () =>
      paragraph
        ? sideBySide(
            views,
            mentionsIn(paragraph).map(({ concept }) => concept),
            MOST_COUNTRIES,
          )
        : [],
    [views, paragraph],
  );
  if (sides.length === 0) {
    return (
      <div class="page-nothing panel-page">
        <p>{t('panel.noPositions')}</p>
        <button type="button" class="link" onClick={() => openTab('countries')}>
          {t('card.parties', { parties: t.inWords(views.knowledge.parties.length) })}
        </button>
      </div>
    );
  }
  return (
    <div class="panel-page positions">
      <h3 class="caption">{t('panel.positionsOf')}</h3>
      {sides.map((side) => (
        <SideBySide key={side.issue} view={side} heading="h4" questions={3} />
      ))}
    </div>
  );
}
