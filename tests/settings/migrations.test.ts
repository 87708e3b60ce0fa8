import { describe, expect, it } from 'vitest';
import { migrate, SETTINGS_VERSION, versionOf } from '../../lib/settings/migrations';
import { readSettings } from '../../lib/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

/** Settings as each release stored them. Never change an entry; add one for each release. */
const RELEASED = {
  '0.1.0': {
    enabled: false,
    amount: 'every',
    marks: { autos: false },
    sites: { 'a.example': 'never', 'b.example': 'always' },
    rejections: [{ concept: 'shinzo-abe', text: 'abe', host: 'a.example' }],
  },
};

describe('settings that were stored by release', () => {
  it.each(Object.entries(RELEASED))('%s are read completely', (_release, stored) => {
    expect(readSettings(migrate(stored))).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...stored },
      problems: [],
    });
  });
});

describe('a migration', () => {
  const migrations = {
    1: ({ hidden, ...rest }: Record<string, unknown>) => ({
      ...rest,
      marks: { autos: hidden === false },
    }),
    2: (stored: Record<string, unknown>) => ({ ...stored, calm: true }),
  };

  it('runs version by version, and keeps unknown fields', () => {
    expect(migrate({ hidden: true, other: 7 }, migrations, 3)).toEqual({
      version: 3,
      marks: { autos: false },
      calm: true,
      other: 7,
    });
  });

  it('starts at the version of the settings', () => {
    expect(migrate({ version: 2, hidden: true }, migrations, 3)).toEqual({
      version: 3,
      hidden: true,
      calm: true,
    });
  });

  it('does not change settings of a later version', () => {
    expect(migrate({ version: 9, hidden: true }, migrations, 3)).toEqual({
      version: 9,
      hidden: true,
    });
  });

  it.each([
    [undefined, undefined],
    ['oops', 'oops'],
    [[1], [1]],
  ])('leaves %s, which is no settings, alone', (stored, same) => {
    expect(migrate(stored, migrations, 3)).toEqual(same);
  });

  it.each([
    [{}, 1],
    [{ version: 2 }, 2],
    [{ version: 'two' }, 1],
    [{ version: -1 }, 1],
    [null, 1],
  ])('takes %j for version %i', (stored, version) => {
    expect(versionOf(stored)).toBe(version);
    expect(SETTINGS_VERSION).toBe(1);
  });
});
