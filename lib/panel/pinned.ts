/** Concepts whose cards the reader pinned in the panel: kept until the browser is closed. */
import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<readonly string[]>('session:pinned', { fallback: [] });

/** @returns concept ids, the one pinned last first */
export function getPinned(): Promise<readonly string[]> {
  return item.getValue();
}

/** @param on false takes the card away again */
export async function setPinned(concept: string, on: boolean): Promise<void> {
  const others = (await getPinned()).filter((one) => one !== concept);
  await item.setValue(on ? [concept, ...others] : others);
}

/** @returns stops watching */
export function watchPinned(listener: (pinned: readonly string[]) => void): () => void {
  return item.watch(listener);
}
