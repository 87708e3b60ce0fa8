import { SETTINGS_VERSION, versionOf } from './migrations';
import { isRecord, isSame } from './records';
import type { Settings } from './settings';

/**
 * Merges changed settings into what is stored. Fields that this version does not know are kept.
 * Into settings of a later version only the changes are written, so that they lose nothing.
 *
 * @param settings the new settings
 * @param before the settings as read from `stored`
 * @param stored what storage holds
 * @returns what to store
 */
export function storedSettings(
  settings: Settings,
  before: Settings,
  stored: unknown,
): Record<string, unknown> {
  const old = isRecord(stored) ? stored : {};
  if (versionOf(old) <= SETTINGS_VERSION) return { ...old, ...settings, version: SETTINGS_VERSION };
  const written = { ...old };
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    if (!isSame(settings[name], before[name]))
      written[name] = withChanges(old[name], before[name], settings[name]);
  }
  return written;
}

/** @returns the stored value with the differences between `before` and `after` applied to it */
function withChanges(stored: unknown, before: unknown, after: unknown): unknown {
  if (Array.isArray(stored) && Array.isArray(before) && Array.isArray(after)) {
    const removed = before.filter((one) => !includes(after, one));
    const added = after.filter((one) => !includes(before, one));
    return [...stored.filter((one) => !includes(removed, one)), ...added];
  }
  if (isRecord(stored) && isRecord(before) && isRecord(after)) {
    const kept = Object.entries(stored).filter(
      ([key]) => !Object.hasOwn(before, key) || Object.hasOwn(after, key),
    );
    const changed = Object.entries(after).filter(([key, value]) => !isSame(value, before[key]));
    return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
  }
  return after;
}

function includes(list: readonly unknown[], wanted: unknown): boolean {
  return list.some((one) => isSame(one, wanted));
}
