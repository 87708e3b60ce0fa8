import validators from 'virtual:pactlight/validators';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { labelsOfPack } from '../lib/pack-draft/pack-labels';
import { preparePack, type PreparedPack } from '../lib/pack-draft/prepare-pack';
import type { FromPackWorker, ToPackWorker } from '../lib/pack-draft/worker-messages';
import type { PackLabels } from '../lib/pack-import/label-clashes';
import { writePack } from '../lib/pack-store/change-packs';
import { PackStoreError } from '../lib/pack-store/pack-store-error';
import { getCompiled, getFiles } from '../lib/pack-store/read-packs';

/**
 * A worker of the options page: it prepares and keeps packs, so that the page stays responsive, and a
 * long preparation is cancelled by ending the worker.
 */
export default defineUnlistedScript(() => {
  let prepared: PreparedPack | null = null;
  const post = (message: FromPackWorker): void => postMessage(message);

  const prepare = async ({
    request,
    builtIn,
    kept,
  }: ToPackWorker & { type: 'prepare' }): Promise<void> => {
    const result = await preparePack(request, {
      validators,
      others: [builtIn, ...(await labelsOf(kept))],
      filesOf: getFiles,
      onStage: (stage) => post({ type: 'stage', stage }),
    });
    prepared = 'draft' in result ? result : null;
    post(
      'draft' in result
        ? { type: 'prepared', draft: result.draft }
        : { type: 'refused', refusal: result },
    );
  };
  const keep = async (file: string | null): Promise<void> => {
    if (!prepared) throw new Error('Pactlight: there is no prepared pack.');
    const { files, compiled } = prepared;
    post({ type: 'kept', what: await writePack({ files, compiled, origin: { file } }) });
  };
  addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
    (data.type === 'prepare' ? prepare(data) : keep(data.file)).catch((error: unknown) =>
      post({
        type: 'failed',
        problem: error instanceof PackStoreError ? error.problem : null,
        message: error instanceof Error ? error.message : String(error),
      }),
    );
  });
});

async function labelsOf(ids: readonly string[]): Promise<PackLabels[]> {
  const packs = await Promise.all(ids.map(getCompiled));
  return packs.flatMap((pack) =>
    pack ? [{ id: pack.outline.id, labels: labelsOfPack(pack.knowledge) }] : [],
  );
}
