import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'pack-names';

const NamesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
  v.maxLength(200),
);

/**
 * @returns names for the sentinel to look for, besides those of the bundled pack: every page about
 *   a pack that the reader added has one of them. Empty without such a pack, or if they cannot be
 *   read.
 */
export async function getPackNames(): Promise<readonly string[]> {
  // Storage rejects while the browser is closing.
  const stored = await browser.storage.local.get(KEY).catch(() => undefined);
  const names = v.safeParse(NamesSchema, stored?.[KEY] ?? []);
  return names.success ? names.output : [];
}
