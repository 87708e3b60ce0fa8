import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SettingsSchema } from './settings-schema';

/** What reading stored settings found. */
export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each thing that was not readable; empty where all was well. */
  readonly problems: readonly string[];
}

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
    return { settings: fallback.settings, problems: kept ? ['settings: they are gone; last good copy used'] : [] };
  }
  if (!isRecord(stored)) {
    const used = kept ? 'last good copy used' : 'all defaults used';
    return { settings: fallback.settings, problems: [`settings: expected an object, found ${describe(stored)}; ${used}`] };
  }
  const problems: string[] = [];
  const settings = { ...DEFAULT_SETTINGS } as Record<string, unknown>;
  const entries = SettingsSchema.entries as Record<string, v.GenericSchema>;
  for (const [name, schema] of Object.entries(entries)) {
    if (!Object.hasOwn(stored, name)) continue;
    const whole = v.safeParse(schema, stored[name]);
    settings[name] = whole.success ? whole.output : readableEntries(name, schema, stored[name], fallback, problems);
  }
  return { settings: settings as unknown as Settings, problems };
}

/** @returns whether a value is an object with fields, not a list */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a record or list that are readable on their own, or the fallback of anything else. */
function readableEntries(name: string, schema: v.GenericSchema, value: unknown, fallback: Fallback, problems: string[]): unknown {
  const good = fallback.settings[name as keyof Settings];
  if (typeof value !== 'object' || value === null || typeof good !== 'object' || Array.isArray(value) !== Array.isArray(good)) {
    problems.push(`settings.${name}: cannot read ${describe(value)}; ${fallback.name} used`);
    return good;
  }
  const readable: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    if (v.is(schema, Array.isArray(value) ? [one] : { [key]: one })) readable.push([key, one]);
    else if (isRecord(good) && Object.hasOwn(good, key)) {
      readable.push([key, good[key]]);
      problems.push(`settings.${name}.${key}: cannot read ${describe(one)}; ${fallback.name} used`);
    } else problems.push(`settings.${name}.${key}: cannot read ${describe(one)}; left out`);
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
