import { isRecord } from './records';

/** The version of stored settings that this code writes. A field more needs no new version: it has a default. */
export const SETTINGS_VERSION = 1;

/** By version: what brings settings of that version to the next. */
export type Migrations = {
  readonly [version: number]: (stored: Record<string, unknown>) => Record<string, unknown>;
};

const MIGRATIONS: Migrations = {};

/** @returns the version of stored settings; the first release did not write it down */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored['version'] : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/**
 * @param stored what storage holds
 * @returns the same in the form of this version; settings of a later version, and what is no
 *   settings at all, as they are
 */
export function migrate(
  stored: unknown,
  migrations = MIGRATIONS,
  target = SETTINGS_VERSION,
): unknown {
  if (!isRecord(stored)) return stored;
  let settings = stored;
  for (let version = versionOf(stored); version < target; version++) {
    settings = { ...(migrations[version]?.(settings) ?? settings), version: version + 1 };
  }
  return settings;
}
