import { DEFAULT_SETTINGS, type Settings } from './settings';
import { isRecord } from '../value-checks';
import { SETTINGS_SCHEMA } from './settings-schema';

/** What reading stored settings found. */
export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each thing that was not readable; empty where all was well. */
  readonly problems: readonly string[];
}

/** A part of a file that could not be read. */
export type Unreadable =
  /** No setting has that name. */
  | { readonly because: 'unknown'; readonly path: string }
  /** The setting at `path` (`hoverDelay`, `sites.a.example`) cannot have that value: JSON, cut where it is long. */
  | { readonly because: 'value'; readonly path: string; readonly value: string }
  /** A line of a list of sites, counted from 1. */
  | { readonly because: 'line'; readonly line: number; readonly text: string };

/** What stands in for a part that cannot be read, and what it is called in a problem's sentence. */
interface Fallback {
  readonly settings: Settings;
  readonly name: 'default' | 'last good copy';
}

const DEFAULTS: Fallback = { settings: DEFAULT_SETTINGS, name: 'default' };

/**
 * Reads settings from whatever storage holds, keeping every part that can be read.
 *
 * @param stored what was stored; `null` or `undefined` on first use
 * @param copy the last good copy, where there is one: it stands in for what cannot be read
 * @returns complete settings, and a sentence naming each part that was replaced
 */
export function readSettings(stored: unknown, copy?: unknown): ReadSettings {
  const kept = isRecord(copy) ? readSettings(copy) : null;
  const fallback: Fallback = kept ? { settings: kept.settings, name: 'last good copy' } : DEFAULTS;
  if (stored === null || stored === undefined) {
    return {
      settings: fallback.settings,
      problems: kept ? ['settings: they are gone; last good copy used'] : [],
    };
  }
  if (!isRecord(stored)) {
    const used = kept ? 'last good copy used' : 'all defaults used';
    return {
      settings: fallback.settings,
      problems: [`settings: expected an object, found ${describe(stored)}; ${used}`],
    };
  }
  const unreadable: UnreadablePart[] = [];
  const settings = { ...DEFAULT_SETTINGS, ...readableParts(stored, fallback, unreadable) };
  return {
    settings,
    problems: unreadable.map(
      ({ path, value, instead }) => `settings.${path}: cannot read ${value}; ${instead}`,
    ),
  };
}

/**
 * @param stored fields of settings, not necessarily all, and maybe others
 * @returns the settings that are named there and can be read, and what cannot
 */
export function readSomeSettings(stored: Record<string, unknown>): {
  settings: Partial<Settings>;
  unreadable: readonly Unreadable[];
} {
  const unreadable: UnreadablePart[] = [];
  const settings = readableParts(stored, null, unreadable);
  const unknown = Object.keys(stored).filter((name) => !Object.hasOwn(SETTINGS_SCHEMA, name));
  return {
    settings,
    unreadable: [
      ...unreadable.map(({ path, value }) => ({ because: 'value' as const, path, value })),
      ...unknown.map((path) => ({ because: 'unknown' as const, path })),
    ],
  };
}

interface UnreadablePart {
  readonly path: string;
  readonly value: string;
  readonly instead: string;
}

/** Without a fallback, a field of which nothing can be read is left out. */
function readableParts(
  stored: Record<string, unknown>,
  fallback: Fallback | null,
  unreadable: UnreadablePart[],
): Partial<Settings> {
  const parts: Record<string, unknown> = {};
  for (const [name, isReadable] of Object.entries(SETTINGS_SCHEMA)) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = isReadable(stored[name])
      ? stored[name]
      : readableEntries(name, isReadable, stored[name], fallback, unreadable);
    if (value !== undefined) parts[name] = value;
  }
  return parts;
}

/** The entries of a record or list that are readable on their own, or the fallback of anything else. */
function readableEntries(
  name: string,
  isReadable: (value: unknown) => boolean,
  value: unknown,
  fallback: Fallback | null,
  unreadable: UnreadablePart[],
): unknown {
  const model = DEFAULT_SETTINGS[name as keyof Settings];
  const good: unknown = fallback?.settings[name as keyof Settings];
  if (
    typeof value !== 'object' ||
    value === null ||
    typeof model !== 'object' ||
    Array.isArray(value) !== Array.isArray(model)
  ) {
    unreadable.push({
      path: name,
      value: describe(value),
      instead: fallback ? `${fallback.name} used` : 'left out',
    });
    return good;
  }
  const readable: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    if (isReadable(Array.isArray(value) ? [one] : { [key]: one })) readable.push([key, one]);
    else if (fallback && isRecord(good) && Object.hasOwn(good, key)) {
      readable.push([key, good[key]]);
      unreadable.push({
        path: `${name}.${key}`,
        value: describe(one),
        instead: `${fallback.name} used`,
      });
    } else unreadable.push({ path: `${name}.${key}`, value: describe(one), instead: 'left out' });
  }
  return Array.isArray(value) ? readable.map(([, one]) => one) : Object.fromEntries(readable);
}

function describe(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = 'what JSON cannot say';
  }
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
