import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../../../lib/i18n/translate';
import type { Adding } from '../use-adding';
import type { ListedPack, PackRequest } from '../packs-props';
import { DraftChanges } from './draft-changes';
import { DraftClashes } from './draft-clashes';
import { DraftColumns } from './draft-columns';
import { DraftSamples } from './draft-samples';
import { LeftOutList } from './left-out-list';
import { WarningList } from './problem-list';

export interface DraftPreviewProps {
  t: Translate;
  preview: Extract<Adding, { step: 'preview' }>;
  /** In the reader's order. */
  packs: readonly ListedPack[];
  /** The reader wants it read in another way. */
  onRequest: (request: PackRequest) => void;
  /** @param place in the order, among the other packs */
  onKeep: (place: number) => void;
  onLeave: () => void;
}

/** What would be added or changed, before it is. */
export function DraftPreview(props: DraftPreviewProps) {
  const { t, preview, packs, onKeep, onLeave } = props;
  const { view, isStale } = preview;
  const { outline, changes } = view.draft;
  const others = packs.filter((one) => one.id !== outline.id);
  const [place, setPlace] = useState(() =>
    changes ? packs.findIndex((one) => one.id === outline.id) : packs.length,
  );
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="preview pack-preview" aria-labelledby={id} aria-busy={isStale}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t(changes ? 'options.packs.updateTitle' : 'options.packs.previewTitle', {
          pack: view.title,
        })}{' '}
        <span class="caption">{t('options.packs.notKept')}</span>
      </h3>
      <DraftFacts {...props} />
      <DraftClashes
        t={t}
        title={view.title}
        clashes={view.draft.clashes}
        others={others}
        place={place}
        onPlace={setPlace}
      />
      <DraftSamples t={t} samples={view.samples} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={isStale || changes?.isNothing}
          onClick={() => onKeep(place)}
        >
          {t(changes ? 'options.packs.applyUpdate' : 'options.packs.keep')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('options.packs.cancel')}
        </button>
      </div>
    </section>
  );
}

function DraftFacts({ t, preview, onRequest }: DraftPreviewProps) {
  const { view, request } = preview;
  const { outline, changes, table, leftOut, warnings } = view.draft;
  return (
    <>
      {view.definition !== null && <p>{view.definition}</p>}
      <p>
        {t('options.packs.counts', {
          concepts: t('options.packs.concepts', { count: outline.concepts }),
          labels: t('options.packs.labels', { count: outline.labels }),
        })}
      </p>
      {changes && <DraftChanges t={t} changes={changes} />}
      {table && (
        <DraftColumns
          t={t}
          title={view.title}
          isUpdate={changes !== null}
          table={table}
          request={request}
          onRequest={onRequest}
        />
      )}
      <LeftOutList t={t} leftOut={leftOut} />
      <WarningList t={t} warnings={warnings} />
    </>
  );
}
