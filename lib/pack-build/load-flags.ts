import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Pack } from '../pack/pack';
import { flagImage } from './flag-image';
import type { FlagImage } from '../knowledge/views/types';

/**
 * Reads the flags of a pack's countries from the package `country-flag-icons` (MIT). Node only:
 * the build puts the result into background and popup.
 *
 * @returns images by ISO 3166-1 alpha-2 code
 * @throws Error if the package has no flag for a concept's `flag`
 */
export function loadFlags(pack: Pick<Pack, 'concepts'>): { [code: string]: FlagImage } {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
    '3x2',
  );
  return Object.fromEntries(
    pack.concepts.flatMap(({ id, flag }) => {
      if (flag === undefined) return [];
      const file = join(folder, `${flag}.svg`);
      if (!existsSync(file))
        throw new Error(
          `Concept "${id}" has the flag "${flag}": give a country's ISO 3166-1 alpha-2 code.`,
        );
      return [[flag, flagImage(readFileSync(file, 'utf8'))]];
    }),
  );
}
