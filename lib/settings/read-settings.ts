import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SettingsSchema } from './settings-schema';

/** What reading stored settings found. */
export interface ReadSettings {
  readonly settings: Settings;
  /** One sentence for each thing that was not readable; empty where all was well. */
  readonly problems: readonly string[];
}

/**
 * Reads settings from whatever storage holds, keeping every part that can be read.
 *
 * @param stored what was stored; `null` or `undefined` on first use
 * @returns complete settings, and a sentence naming each part that was replaced
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, problems: [`settings: expected an object, found ${describe(stored)}; all defaults used`] };
  }
  const problems: string[] = [];
  const settings = { ...DEFAULT_SETTINGS } as Record<string, unknown>;
  const entries = SettingsSchema.entries as Record<string, v.GenericSchema>;
  for (const [name, schema] of Object.entries(entries)) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = (stored as Record<string, unknown>)[name];
    const whole = v.safeParse(schema, value);
    settings[name] = whole.success ? whole.output : readableEntries(name, schema, value, problems);
  }
  return { settings: settings as unknown as Settings, problems };
}

/** The entries of a record or list that are readable on their own, or the default of anything else. */
function readableEntries(name: string, schema: v.GenericSchema, value: unknown, problems: string[]): unknown {
  const fallback = DEFAULT_SETTINGS[name as keyof Settings];
  if (typeof value !== 'object' || value === null || typeof fallback !== 'object' || Array.isArray(value) !== Array.isArray(fallback)) {
    problems.push(`settings.${name}: cannot read ${describe(value)}; default used`);
    return fallback;
  }
  const readable: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    if (v.is(schema, Array.isArray(value) ? [one] : { [key]: one })) readable.push([key, one]);
    else problems.push(`settings.${name}.${key}: cannot read ${describe(one)}; left out`);
  }
  return Array.isArray(value) ? readable.map(([, one]) => one) : Object.fromEntries(readable);
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
