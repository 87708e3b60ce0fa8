import { isRecord } from './records';

/**
 * The version of stored settings that this code writes. A new field needs no new version: it has a
 * default.
 */
export const SETTINGS_VERSION = 1;

/** For each version, a function that turns its settings into those of the next version. */
export type Migrations = {
  readonly [version: number]: (stored: Record<string, unknown>) => Record<string, unknown>;
};

const MIGRATIONS: Migrations = {};

/**
 * @returns the version of stored settings; 1 if they have none, since the first release stored none
 */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored['version'] : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/**
 * @param stored what storage holds
 * @returns the settings in the form of `target`. Settings of a later version, and values that are
 *   no settings, are returned unchanged.
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
