import { watchSettings } from '../../settings';
import type { PackLibrary } from './pack-library';
import { storeNames } from './page-names';
import { renewPages } from './renew-pages';

/**
 * Follows what the reader does with packs: adds, removes or updates one, turns one on or off, or
 * changes their order or their pages. Open pages follow at once.
 *
 * @param packs all packs
 * @param watchPacks calls the listener after the contents of packs have changed
 */
export function followPacks(packs: PackLibrary, watchPacks: (listener: () => void) => void): void {
  let last = Promise.resolve();
  let changes = 0;
  const renewAfter = async (others: Promise<void>, change: number): Promise<void> => {
    await others;
    // A later change renews pages by itself.
    if (change !== changes) return;
    try {
      await packs.forgetOff();
      await storeNames(packs);
      await renewPages(packs);
    } catch (error) {
      // The browser may be closing.
      console.warn(
        'Pactlight: open pages follow the packs only after they are loaded again.',
        error,
      );
    }
  };
  const renew = (): void => {
    changes += 1;
    last = renewAfter(last, changes);
  };
  watchPacks(() => {
    packs.forget();
    renew();
  });
  watchSettings(({ packs: now }, { packs: before }) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) renew();
  });
}
