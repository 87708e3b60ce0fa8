import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  disagreementsForPage,
  type DisagreementView,
  type SideView,
} from '../../lib/knowledge/views';
import { Icon } from '../shared/icon';
import { Sides } from '../shared/statements/sides';
import { useRecordContext } from './record-context';
import { SectionHead } from '../shared/section-head';

/** All questions on which articles disagree; beside a page those first that it touches. */
export function Disagree({
  asked,
}: {
  /** Which one is looked for. */ asked?: string | undefined;
}) {
  const { views, report, source } = useRecordContext();
  const { t } = views;
  const { here, others } = useMemo(
    () => disagreementsForPage(views, report, source),
    [views, report, source],
  );
  const first = here[0] ?? others[0];
  if (!first) return <p class="page-nothing">{t('disagree.none')}</p>;
  const list = { open: asked ?? first.id, isLookedFor: asked !== undefined };
  return (
    <>
      {here.length > 0 && <SectionHead title={t('disagree.here')} count={here.length} />}
      <DisagreementList disagreements={here} {...list} />
      {here.length > 0 && others.length > 0 && (
        <SectionHead title={t('disagree.others')} count={others.length} />
      )}
      <DisagreementList disagreements={others} {...list} />
    </>
  );
}

interface DisagreementListProps {
  disagreements: readonly DisagreementView[];
  /** Which one is open from the start. */
  open?: string;
  /** That one is what the reader came for. */
  isLookedFor?: boolean;
}

/** Questions, one under the other; a closed one keeps a line with its sides and their sources. */
export function DisagreementList({
  disagreements,
  open,
  isLookedFor = false,
}: DisagreementListProps) {
  return (
    <div class="disagreements">
      {disagreements.map((disagreement) => (
        <Disagreement
          key={disagreement.id}
          disagreement={disagreement}
          startsOpen={disagreement.id === open}
          isLookedFor={isLookedFor && disagreement.id === open}
        />
      ))}
    </div>
  );
}

function Disagreement({
  disagreement,
  startsOpen,
  isLookedFor,
}: {
  disagreement: DisagreementView;
  startsOpen: boolean;
  isLookedFor: boolean;
}) {
  const { kept } = useRecordContext();
  const [open, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isLookedFor || !kept.moved) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'start' });
  }, []);
  const id = useId();
  return (
    <section class="disagreement">
      <h3>
        <button
          type="button"
          ref={button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="serif" dir="auto" lang={disagreement.language}>
            {disagreement.question}
          </span>
          <Icon name="down" />
        </button>
      </h3>
      <div id={id}>
        {open ? (
          <>
            <p class="disagreement-text" dir="auto" lang={disagreement.language}>
              {disagreement.definition}
            </p>
            <Sides disagreement={disagreement} />
          </>
        ) : (
          <>
            <p class="disagreement-text">
              {disagreement.sides.map((side) => (
                <ShortSide key={side.label} side={side} />
              ))}
            </p>
            <p class="caption">{sourcesOf(disagreement)}</p>
          </>
        )}
      </div>
    </section>
  );
}

function ShortSide({ side }: { side: SideView }) {
  const { t } = useRecordContext().views;
  const speakers = [...new Set(side.statements.map(({ speaker }) => speaker))].join(
    t('disagree.and'),
  );
  const filled = (part: string) => {
    if (part === 'side') return <b key={part}>{side.label}</b>;
    return part === 'speakers' ? speakers : part;
  };
  return (
    <>
      {t
        .template('disagree.side')
        .split(/\{(\w+)\}/)
        .map(filled)}{' '}
    </>
  );
}

function sourcesOf({ sides }: DisagreementView): string {
  const sources = sides.flatMap(({ statements }) =>
    statements.map(
      ({ chip: { publisher, date, paragraphs } }) => `${publisher}, ${date}, ${paragraphs}`,
    ),
  );
  return [...new Set(sources)].join(' · ');
}
