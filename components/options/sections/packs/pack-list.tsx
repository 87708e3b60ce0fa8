import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PackRow, type PackRowProps } from './pack-row';
import type { ListedPack } from './packs-props';

interface PackListProps extends Pick<
  PackRowProps,
  't' | 'onChoose' | 'onExport' | 'onUpdate' | 'onRemove'
> {
  /** In the reader's order. */
  packs: readonly ListedPack[];
  choiceOf: (id: string) => PackRowProps['choice'];
  onMove: (id: string, by: 1 | -1) => void;
}

/** The packs in the reader's order: of two packs with the same name, the first has the mark. */
export function PackList({ t, packs, choiceOf, onMove, ...callbacks }: PackListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly by: 1 | -1 } | null>(null);
  const place = packs.findIndex(({ id }) => id === moved?.id);
  // The browser takes the focus from a row that is moved.
  useLayoutEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-pack="${CSS.escape(moved.id)}"]`);
    const buttons = [moved.by, -moved.by].map((by) =>
      row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not(:disabled)`),
    );
    buttons.find((button) => button)?.focus();
  }, [moved]);
  return (
    <>
      <ol class="packs" ref={list}>
        {packs.map((pack, index) => (
          <PackRow
            key={pack.id}
            t={t}
            pack={pack}
            choice={choiceOf(pack.id)}
            isFirst={index === 0}
            isLast={index === packs.length - 1}
            onMove={(by) => {
              onMove(pack.id, by);
              setMoved({ id: pack.id, by });
            }}
            {...callbacks}
          />
        ))}
      </ol>
      <p class="unseen" aria-live="polite">
        {moved &&
          place >= 0 &&
          t('options.packs.moved', {
            pack: packs[place]!.title,
            place: place + 1,
            of: packs.length,
          })}
      </p>
    </>
  );
}
