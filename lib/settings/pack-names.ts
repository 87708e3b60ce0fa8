import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'pack-names';

/** Longest filter, in characters. */
const LONGEST_FILTER = 500_000;

const NamesSchema = v.object({
  /** A page with one of these texts may be about a pack with rules of its own. */
  names: v.pipe(v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(100))), v.maxLength(500)),
  /** Finds names of the packs without such rules; null without such a pack. */
  filter: v.nullable(
    v.object({
      bits: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_FILTER)),
      enough: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});
/** What the sentinel looks for besides the names of the bundled pack. */
export type PackNames = v.InferOutput<typeof NamesSchema>;

/** Without added packs. */
const NONE: PackNames = { names: [], filter: null };

/** @returns what was stored last; nothing if it cannot be read */
export async function getPackNames(): Promise<PackNames> {
  // Storage rejects while the browser is closing.
  const stored = await browser.storage.local.get(KEY).catch(() => undefined);
  const names = v.safeParse(NamesSchema, stored?.[KEY] ?? NONE);
  return names.success ? names.output : NONE;
}

/** @param names nothing is kept of names that are too many, too short or too long */
export async function setPackNames({ names, filter }: PackNames): Promise<void> {
  const { entries } = NamesSchema;
  const stored: PackNames = {
    names: names.filter((name) => v.is(entries.names, [name])).slice(0, 500),
    filter: v.is(entries.filter, filter) ? filter : null,
  };
  await browser.storage.local.set({ [KEY]: stored });
}
