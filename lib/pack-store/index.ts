/** The one door to the packs that the reader has added. */
import { bringPackBack, type NewPack, takePack, writePack } from './change-packs';
import { announcePacks } from './watch-packs';

export { getCompiled, getFiles, listPacks, readPacks } from './read-packs';
export type { NewPack } from './change-packs';
export { PackStoreError } from './pack-store-error';
export { watchPacks } from './watch-packs';

/**
 * For pages whose worker changes packs (`change-packs.ts`): workers can neither ask the browser to
 * keep packs nor reach those who watch them.
 *
 * @param change adds or updates a pack
 * @returns what `change` returns
 */
export async function keepPack<Result>(change: () => Promise<Result>): Promise<Result> {
  // Not awaited: a browser may ask the reader. Packs are stored whatever the answer is.
  navigator.storage.persist().catch((error: unknown) => console.warn(error));
  const result = await change();
  await announcePacks();
  return result;
}

/** As `writePack`; also asks the browser to keep packs, and calls those who watch them. */
export function putPack(pack: NewPack): Promise<'added' | 'updated'> {
  return keepPack(() => writePack(pack));
}

/** As `takePack`; also calls those who watch packs. */
export async function removePack(id: string): Promise<void> {
  await takePack(id);
  await announcePacks();
}

/** As `bringPackBack`; also calls those who watch packs. */
export async function restorePack(id: string): Promise<void> {
  await bringPackBack(id);
  await announcePacks();
}
