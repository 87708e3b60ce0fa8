import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StringKey, Translate } from '../../../../../lib/i18n/translate';
import type { DraftRefusal } from '../../../../../lib/pack-draft/pack-draft';
import type { ImportProblem } from '../../../../../lib/pack-import/import-error';
import { ProblemList } from './problem-list';

interface RefusedProps {
  t: Translate;
  /** What was read, in words. */
  name: string;
  refusal: DraftRefusal;
  onLeave: () => void;
}

/** Why something cannot be added, and how to mend it. */
export function Refused({ t, name, refusal, onLeave }: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  // Where tests render nothing can be scrolled.
  useLayoutEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="preview" role="alert" ref={box}>
      <p>
        <b>{t('options.packs.refused', { name })}</b>
      </p>
      {'unread' in refusal ? (
        <Unread t={t} problem={refusal.unread} />
      ) : (
        <ProblemList t={t} problems={refusal.problems} />
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onLeave}>
          {t('options.file.close')}
        </button>
      </div>
    </div>
  );
}

function Unread({ t, problem: { code, place, values } }: { t: Translate; problem: ImportProblem }) {
  // Keys with and without placeholders; values that a text does not have are ignored.
  const words = t as (key: StringKey, values: ImportProblem['values']) => string;
  return (
    <>
      <p>
        <Place t={t} place={place} /> {words(`import.wrong.${code}`, values)}
      </p>
      <p class="caption">{words(`import.mend.${code}`, values)}</p>
    </>
  );
}

function Place({ t, place }: { t: Translate; place: ImportProblem['place'] }) {
  const { row, line, column, path } = place;
  if (path !== undefined) return <bdi class="problem-place">{path}</bdi>;
  if (row !== undefined) return <span class="problem-place">{t('import.place.row', { row })}</span>;
  if (line === undefined) return null;
  return (
    <span class="problem-place">
      {column === undefined
        ? t('import.place.line', { line })
        : t('import.place.character', { line, column })}
    </span>
  );
}
