import { startWorker } from '../../lib/extension-page/load-script';
import type { DraftRefusal, DraftStage, PackDraft } from '../../lib/pack-draft/pack-draft';
import type { FromPackWorker, ToPackWorker } from '../../lib/pack-draft/worker-messages';

/** The worker, if it was started: it holds the pack that was prepared last. */
let worker: Worker | null = null;

/**
 * Asks the worker to prepare a pack.
 *
 * @throws DOMException with the name `AbortError` if the signal stops it; Error if the worker fails
 */
export async function prepareInWorker(
  message: ToPackWorker & { type: 'prepare' },
  onStage: (stage: DraftStage) => void,
  signal: AbortSignal,
): Promise<PackDraft | DraftRefusal> {
  const answer = await ask(message, onStage, signal);
  if (answer.type === 'prepared') return answer.draft;
  if (answer.type === 'refused') return answer.refusal;
  throw new Error(`Pactlight: the pack could not be prepared: ${JSON.stringify(answer)}`);
}

/** @throws Error if the pack was not stored */
export async function keepInWorker(file: string | null): Promise<'added' | 'updated'> {
  const answer = await ask({ type: 'keep', file });
  if (answer.type === 'kept') return answer.what;
  throw new Error(`Pactlight: the pack was not stored: ${JSON.stringify(answer)}`);
}

function ask(
  message: ToPackWorker,
  onStage?: (stage: DraftStage) => void,
  signal?: AbortSignal,
): Promise<Exclude<FromPackWorker, { type: 'stage' }>> {
  worker ??= startWorker('/pack-worker.js');
  const asked = worker;
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      asked.terminate();
      if (worker === asked) worker = null;
      reject(signal!.reason as Error);
    };
    // Listeners of an earlier question do not hear the answer to this one.
    const settled = new AbortController();
    const listening = { signal: settled.signal };
    signal?.addEventListener('abort', cancel, listening);
    asked.addEventListener('error', ({ message: why }) => reject(new Error(why)), listening);
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<FromPackWorker>) => {
        if (data.type === 'stage') return onStage?.(data.stage);
        settled.abort();
        resolve(data);
      },
      listening,
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    asked.postMessage(message);
  });
}
