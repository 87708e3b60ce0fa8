import type { Browser } from 'webextension-polyfill';
import type { DrivenTab } from '../../../scripts/driving/extension-browser';

/** Where the extension runs, with its API by the name that each browser gives it; inside functions that run there. */
export type World = { readonly browser?: Browser; readonly chrome: Browser };

/** What the reader keeps of other sites: nothing that a page may learn. */
export const SECRET = {
  sites: { 'clinic.example': 'never' },
  switchedOff: [],
  rejections: [{ concept: 'japan', text: 'japan', host: 'clinic.example' }],
  marks: { autos: false },
  version: 1,
};

/** @param own a page of the extension, which may store settings */
export async function storeSecret(own: DrivenTab): Promise<void> {
  await own.evaluate((settings) => {
    const { browser, chrome } = globalThis as unknown as World;
    return (browser ?? chrome).storage.local.set({ settings });
  }, SECRET);
}
