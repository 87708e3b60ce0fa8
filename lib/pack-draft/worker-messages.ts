import type { PackStoreProblem } from '../pack-store/pack-store-error';
import type { DraftRefusal, DraftRequest, DraftStage, PackDraft } from './pack-draft';
import type { PackLabels } from '../pack-import/label-clashes';

/** Messages of the options page to its worker. */
export type ToPackWorker =
  | {
      readonly type: 'prepare';
      readonly request: DraftRequest;
      /** Labels of the built-in pack. */
      readonly builtIn: PackLabels;
      /** Ids of the packs that are kept. */
      readonly kept: readonly string[];
    }
  /** Keeps the pack that was prepared last. */
  | { readonly type: 'keep'; readonly file: string | null };

/** Messages of the worker to the options page. */
export type FromPackWorker =
  | { readonly type: 'stage'; readonly stage: DraftStage }
  | { readonly type: 'prepared'; readonly draft: PackDraft }
  | { readonly type: 'refused'; readonly refusal: DraftRefusal }
  | { readonly type: 'kept'; readonly what: 'added' | 'updated' }
  | {
      readonly type: 'failed';
      readonly problem: PackStoreProblem | null;
      readonly message: string;
    };
