import { useId, useState } from 'preact/hooks';
import type { CardView } from '../../../lib/knowledge/views';
import { CardBody } from '../../card/body/card-body';
import { DisagreeIcon, Icon } from '../../shared/icon';
import { Flag } from '../../shared/flag';
import { Stroke } from '../../shared/stroke';
import { useConceptView } from '../../record/use-concept-view';
import { useRecordContext } from '../../record/record-context';
import { PinButton } from './pin-button';

interface PinnedCardProps {
  concept: string;
  startsOpen: boolean;
  onPin: (concept: string, on: boolean) => void;
}

/** A card that stays; folded, it is one line. */
export function PinnedCard({ concept, startsOpen, onPin }: PinnedCardProps) {
  const { views } = useRecordContext();
  const { t } = views;
  const view = useConceptView(concept);
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  if (!view) return null;
  const { kind, detail, flag } = view.kicker;
  return (
    <li class="pinned-card">
      <div class="pinned-head">
        <Stroke mark={view.mark} size={20} />
        {open ? (
          <span class="pinned-kind">
            {kind}
            {detail !== null && (
              <>
                <span class="kicker-dot" />
                <Flag image={flag} width={18} />
                <span>{detail}</span>
              </>
            )}
          </span>
        ) : (
          <h3 class="pinned-name serif" dir="auto">
            {view.title}
          </h3>
        )}
        <button
          type="button"
          class="icon-button fold"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('panel.fold', { name: view.title })}
          onClick={() => setOpen(!open)}
        >
          <Icon name="down" />
        </button>
        <PinButton concept={concept} name={view.title} pressed onPin={onPin} />
      </div>
      <div id={id} hidden={!open}>
        {open && <Content concept={concept} view={view} />}
      </div>
    </li>
  );
}

function Content({ concept, view }: { concept: string; view: CardView }) {
  const { views, openConcept, openTab } = useRecordContext();
  const { t } = views;
  return (
    <>
      <h3 class="pinned-title">
        <button
          type="button"
          data-concept={concept}
          dir="auto"
          onClick={() => openConcept(concept)}
        >
          {view.title}
        </button>
        <Flag image={view.flag} width={30} />
      </h3>
      <CardBody view={view} why={null} all={false} onHop={openConcept} />
      {view.disagreementSummary !== null && (
        <button
          type="button"
          class="pinned-strip question-strip"
          onClick={() => openTab('disagree')}
        >
          <DisagreeIcon />
          <span>
            <b>{t('disagree')}</b> {view.disagreementSummary}
          </span>
          <Icon name="forward" />
        </button>
      )}
      <div class="pinned-foot">
        <button type="button" onClick={() => openConcept(concept)}>
          {t('panel.whole')} <Icon name="forward" size={14} />
        </button>
        <span class="caption">{view.basis}</span>
      </div>
    </>
  );
}
