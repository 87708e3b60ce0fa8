import { useId, useMemo, useState } from 'preact/hooks';
import { disagreementList, type DisagreementView, type SideView } from '../../lib/knowledge/views';
import { Icon } from '../shared/icon';
import { Sides } from '../shared/sides';
import { usePopupContext } from './popup-context';

/** All questions on which articles disagree. */
export function Disagree() {
  const { views } = usePopupContext();
  const disagreements = useMemo(() => disagreementList(views), [views]);
  if (disagreements.length === 0) return <p class="page-nothing">{views.t('disagree.none')}</p>;
  return <DisagreementList disagreements={disagreements} openFirst />;
}

interface DisagreementListProps {
  disagreements: readonly DisagreementView[];
  openFirst?: boolean;
}

/** Questions, one under the other; a closed one keeps a line with its sides and their sources. */
export function DisagreementList({ disagreements, openFirst = false }: DisagreementListProps) {
  return (
    <div class="disagreements">
      {disagreements.map((disagreement, index) => (
        <Disagreement key={disagreement.id} disagreement={disagreement} startsOpen={openFirst && index === 0} />
      ))}
    </div>
  );
}

function Disagreement({ disagreement, startsOpen }: { disagreement: DisagreementView; startsOpen: boolean }) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section class="disagreement">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span class="serif" dir="auto" lang={disagreement.language}>{disagreement.question}</span>
          <Icon name="down" />
        </button>
      </h3>
      <div id={id}>
        {open ? (
          <>
            <p class="disagreement-text" dir="auto" lang={disagreement.language}>{disagreement.definition}</p>
            <Sides disagreement={disagreement} />
          </>
        ) : (
          <>
            <p class="disagreement-text">{disagreement.sides.map((side) => <ShortSide key={side.label} side={side} />)}</p>
            <p class="caption">{sourcesOf(disagreement)}</p>
          </>
        )}
      </div>
    </section>
  );
}

function ShortSide({ side }: { side: SideView }) {
  const speakers = [...new Set(side.statements.map(({ speaker }) => speaker))];
  return (
    <>
      <b>{side.label}</b>, {speakers.join('; ')}.{' '}
    </>
  );
}

function sourcesOf({ sides }: DisagreementView): string {
  const sources = sides.flatMap(({ statements }) =>
    statements.map(({ chip: { publisher, date, paragraphs } }) => `${publisher}, ${date}, ${paragraphs}`),
  );
  return [...new Set(sources)].join(' · ');
}
