import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  DEFINITIONS,
  SETTING_NAMES,
  type SettingName,
  type Settings,
} from './definitions';
import { isRecord } from './records';

/** Settings as read from storage. */
export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each part that could not be read. */
  readonly problems: readonly string[];
}

/** A part of a file that could not be read. */
export type Unreadable =
  /** No setting has that name. */
  | { readonly because: 'unknown'; readonly path: string }
  /**
   * The setting at `path` (`hoverDelay`, `sites.a.example`) cannot have that value (JSON,
   * shortened).
   */
  | {
      readonly because: 'value';
      readonly path: string;
      readonly value: string;
      /** Values that the setting can have: `"never" | "always"`, `>=150`. */
      readonly expected: string;
    }
  /** A line of a list of sites, counted from 1. */
  | { readonly because: 'line'; readonly line: number; readonly text: string };

/** Settings that replace parts that cannot be read, and their name in a problem's sentence. */
interface Fallback {
  readonly settings: Settings;
  readonly name: 'default' | 'last good copy';
}

const DEFAULTS: Fallback = { settings: DEFAULT_SETTINGS, name: 'default' };

/**
 * Reads settings from any stored value, and keeps every part that can be read.
 *
 * @param stored what was stored; `null` or `undefined` on first use
 * @param copy the last good copy, if there is one; it replaces parts that cannot be read
 * @returns complete settings, and a sentence about each part that was replaced
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
      ({ path, value, expected, instead }) =>
        `settings.${path}: expected ${expected}, found ${value}; ${instead}`,
    ),
  };
}

/**
 * @param stored fields of settings, not necessarily all, possibly with unknown ones
 * @returns the fields that can be read, and a description of each that cannot
 */
export function readSomeSettings(stored: Record<string, unknown>): {
  settings: Partial<Settings>;
  unreadable: readonly Unreadable[];
} {
  const unreadable: UnreadablePart[] = [];
  const settings = readableParts(stored, null, unreadable);
  const unknown = Object.keys(stored).filter((name) => !Object.hasOwn(DEFINITIONS, name));
  return {
    settings,
    unreadable: [
      ...unreadable.map(({ instead: _instead, ...part }) => ({
        because: 'value' as const,
        ...part,
      })),
      ...unknown.map((path) => ({ because: 'unknown' as const, path })),
    ],
  };
}

interface UnreadablePart {
  readonly path: string;
  readonly value: string;
  readonly expected: string;
  readonly instead: string;
}

/** Without a fallback, an unreadable field is left out. */
function readableParts(
  stored: Record<string, unknown>,
  fallback: Fallback | null,
  unreadable: UnreadablePart[],
): Partial<Settings> {
  const parts: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = readablePart(name, stored[name], fallback, unreadable);
    if (value !== undefined) parts[name] = value;
  }
  return parts;
}

/**
 * A value that fits its schema is kept unchanged, including fields that only another version knows.
 * Of a record or list, the entries that fit are kept.
 */
function readablePart(
  name: SettingName,
  value: unknown,
  fallback: Fallback | null,
  unreadable: UnreadablePart[],
): unknown {
  const { issues = [] } = v.safeParse(DEFINITIONS[name].schema, value);
  if (issues.length === 0) return value;
  const good = fallback?.settings[name];
  const used = fallback ? `${fallback.name} used` : 'left out';
  const whole = issues.find(({ path }) => path === undefined);
  if (whole) {
    unreadable.push({
      path: name,
      value: describe(value),
      expected: expectedBy(whole),
      instead: used,
    });
    return good;
  }
  const broken = new Map(issues.map((issue) => [String(issue.path![0].key), issue] as const));
  const readable: [string, unknown][] = [];
  for (const [key, entry] of Object.entries(value as object)) {
    const issue = broken.get(key);
    const instead = issue && isRecord(good) && Object.hasOwn(good, key);
    if (!issue || instead) readable.push([key, instead ? good[key] : entry]);
    if (issue)
      unreadable.push({
        path: `${name}.${key}`,
        value: describe(entry),
        expected: expectedBy(issue),
        instead: instead ? used : 'left out',
      });
  }
  return Array.isArray(value) ? readable.map(([, entry]) => entry) : Object.fromEntries(readable);
}

/** Valibot's names of types, in words that readers of JSON know. */
const EXPECTED: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  boolean: 'true | false',
};

/** @returns `"never" | "always"`, `>=150`; for a part of an entry, `text: string` */
function expectedBy({ expected, path }: v.BaseIssue<unknown>): string {
  const part = (path ?? []).slice(1).map(({ key }) => `${String(key)}: `);
  const form = (expected ?? '').replace(/^\((.*)\)$/, '$1');
  return part.join('') + (EXPECTED[form] ?? form);
}

function describe(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = 'a value that JSON cannot hold';
  }
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
