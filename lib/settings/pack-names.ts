import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'pack-names';

const NamesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(3), v.maxLength(100))),
  v.maxLength(200),
);

/**
 * @returns names of which every page about a pack that the reader has brought has one; none if there is
 *   no such pack, or they cannot be read
 */
export async function getPackNames(): Promise<readonly string[]> {
  // While the browser is closing, storage refuses.
  const stored = await browser.storage.local.get(KEY).catch(() => undefined);
  const names = v.safeParse(NamesSchema, stored?.[KEY] ?? []);
  return names.success ? names.output : [];
}
