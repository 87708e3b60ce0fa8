/** Settings as a file of their own: out, and in again, here or in another browser. */
import { migrate, SETTINGS_VERSION, versionOf } from './migrations';
import { readSomeSettings, type Unreadable } from './read-settings';
import { rejectable, type Settings, type SiteRule } from './settings';
import { isRecord } from './records';
import { parseSites } from './site-list';

/** Marks a file as ours, under any name. */
const FORMAT = 'pactlight-settings';

/** No reader's settings are longer; a film chosen by mistake is, in UTF-16 units. */
const LONGEST = 2_000_000;

/** Why a file was not taken at all. */
export type FileRefusal = 'too-long' | 'not-json' | 'not-settings';

export type SettingsFile =
  | { readonly refused: FileRefusal }
  | {
      readonly refused: null;
      /** What the file holds; not necessarily every setting. */
      readonly settings: Partial<Settings>;
      readonly unreadable: readonly Unreadable[];
      /** The file's version if it is later than this extension knows, else null. */
      readonly laterVersion: number | null;
    };

/** @returns all settings as JSON */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * @param text a file that `writeSettingsFile` or `writeSites` has written, or any other
 * @returns what it holds, and what of it cannot be read
 */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LONGEST) return { refused: 'too-long' };
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
 * Takes a file's settings in: its choices come in place of the present ones, its sites and removed
 * marks are added to those that are there.
 *
 * @returns the settings as they would be
 */
export function withFile(settings: Settings, file: Partial<Settings>): Settings {
  const rejections = [...settings.rejections];
  for (const one of file.rejections ?? []) {
    const added = { ...one, text: rejectable(one.text) };
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
