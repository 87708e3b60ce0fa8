import { useRef, useState } from 'preact/hooks';
import type { DraftRefusal, DraftStage } from '../../../../lib/pack-draft/pack-draft';
import type { DraftView, PackRequest, PacksProps } from './packs-props';

/** How far the reader is in adding a pack. */
export type Adding =
  | { readonly step: 'nothing' }
  | { readonly step: 'pasting' }
  | { readonly step: 'preparing'; readonly request: PackRequest; readonly stage: DraftStage }
  | {
      readonly step: 'preview';
      readonly request: PackRequest;
      readonly view: DraftView;
      /** It is being read again, with other columns or another title. */
      readonly isStale: boolean;
    }
  | {
      readonly step: 'refused';
      readonly request: PackRequest;
      readonly refusal: DraftRefusal;
    };

const NOTHING: Adding = { step: 'nothing' };

/** A Preact hook: the steps from a file or pasted rows to a preview. */
export function useAdding(onPrepare: PacksProps['onPrepare']) {
  const [adding, setAdding] = useState<Adding>(NOTHING);
  const running = useRef<AbortController | null>(null);

  const stop = (): void => {
    running.current?.abort();
    running.current = null;
  };
  const prepare = async (request: PackRequest): Promise<void> => {
    stop();
    const run = new AbortController();
    running.current = run;
    setAdding((old) =>
      // The preview stays while it is read again, so that the page does not jump.
      old.step === 'preview'
        ? { ...old, request, isStale: true }
        : { step: 'preparing', request, stage: 'reading' },
    );
    const onStage = (stage: DraftStage): void =>
      setAdding((old) => (old.step === 'preparing' ? { ...old, stage } : old));
    try {
      const prepared = await onPrepare(request, onStage, run.signal);
      if (running.current !== run) return;
      running.current = null;
      setAdding(
        'draft' in prepared
          ? { step: 'preview', request, view: prepared, isStale: false }
          : { step: 'refused', request, refusal: prepared },
      );
    } catch (error) {
      if (!run.signal.aborted) throw error;
    }
  };
  const leave = (): void => {
    stop();
    setAdding(NOTHING);
  };
  return { adding, prepare, leave, paste: () => setAdding({ step: 'pasting' }) };
}
