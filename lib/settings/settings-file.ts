/** Export of settings to a file, and import in the same or another browser. */
import { migrate, SETTINGS_VERSION, versionOf } from './migrations';
import { readSomeSettings, type Unreadable } from './read-settings';
import { normalizedWords, type Settings, type SiteRule } from './settings';
import { isRecord } from './records';
import { parseSites } from './site-list';

/** Identifies a file as ours, whatever its name. */
const FORMAT = 'pactlight-settings';

/** In UTF-16 units. No reader's settings are longer; a film chosen by mistake is. */
const LONGEST_FILE = 2_000_000;

/** Why a file was not imported at all. */
export type FileRefusal = 'too-long' | 'not-json' | 'not-settings';

export type SettingsFile =
  | { readonly refused: FileRefusal }
  | {
      readonly refused: null;
      /** The file's settings; not necessarily all. */
      readonly settings: Partial<Settings>;
      readonly unreadable: readonly Unreadable[];
      /** The file's version if this extension does not know it yet, else null. */
      readonly laterVersion: number | null;
    };

/** @returns all settings as JSON */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * @param text of a file that `writeSettingsFile` or `writeSites` wrote, or of any other
 * @returns its settings and the parts that cannot be read, or why it was refused
 */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LONGEST_FILE) return { refused: 'too-long' };
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed.startsWith('{')) {
    const { sites, unreadable } = parseSites(trimmed);
    if (Object.keys(sites).length === 0) return { refused: 'not-json' };
    return { refused: null, settings: { sites }, unreadable, laterVersion: null };
  }
  let file: unknown;
  try {
    file = JSON.parse(trimmed);
  } catch {
    return { refused: 'not-json' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['settings']))
    return { refused: 'not-settings' };
  const version = versionOf(file);
  const { version: _version, ...fields } = migrate({ ...file['settings'], version }) as Record<
    string,
    unknown
  >;
  return {
    refused: null,
    ...readSomeSettings(fields),
    laterVersion: version > SETTINGS_VERSION ? version : null,
  };
}

/**
 * Imports a file's settings: its choices replace the present ones, its sites and rejections are
 * added.
 *
 * @returns the new settings
 */
export function withFile(settings: Settings, file: Partial<Settings>): Settings {
  const rejections = [...settings.rejections];
  for (const one of file.rejections ?? []) {
    const added = { ...one, text: normalizedWords(one.text) };
    if (
      !rejections.some(
        ({ concept, text, host }) =>
          concept === added.concept && text === added.text && host === added.host,
      )
    )
      rejections.push(added);
  }
  const sites: Record<string, SiteRule> = { ...settings.sites, ...file.sites };
  const switchedOff = [...new Set([...settings.switchedOff, ...(file.switchedOff ?? [])])].filter(
    (host) => sites[host] === 'never',
  );
  return {
    ...settings,
    ...file,
    marks: { ...settings.marks, ...file.marks },
    sites,
    switchedOff,
    rejections,
  };
}
