import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, withMark, withSite, type Settings } from '../../../lib/settings';
import { migrate, versionOf } from '../../../lib/settings/migrations';
import { readSettings } from '../../../lib/settings/read-settings';
import { storedSettings } from '../../../lib/settings/stored-settings';
import { anyMessage, often, PATIENCE_MS, broken } from '../arbitrary';
import { host, later, settings, stored } from './arbitrary-settings';

describe('stored settings', () => {
  it(
    'of any form are read completely, and the result reads as itself',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(settings, broken(settings), later, anyMessage),
          fc.option(fc.oneof(settings, broken(settings), anyMessage)),
          (main, copy) => {
            const read = readSettings(migrate(main), migrate(copy));
            expect(readSettings(read.settings)).toEqual({ settings: read.settings, problems: [] });
            for (const problem of read.problems) expect(problem).toMatch(/^settings/);
          },
        ),
        often(1000),
      );
    },
    PATIENCE_MS,
  );

  it(
    'with one broken value keep all others',
    () => {
      fc.assert(
        fc.property(
          settings,
          fc.constantFrom<(keyof Settings)[]>(
            'enabled',
            'amount',
            'markStyle',
            'cardOn',
            'hoverDelay',
            'theme',
          ),
          (whole, name) => {
            const { settings: read, problems } = readSettings({
              ...whole,
              [name]: { broken: true },
            });
            expect(read).toEqual({ ...whole, [name]: DEFAULT_SETTINGS[name] });
            expect(problems).toHaveLength(1);
            // With a copy, that too.
            expect(readSettings({ ...whole, [name]: null }, whole).settings).toEqual(whole);
          },
        ),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'of a later version lose nothing by a change here, but what it changes',
    () => {
      fc.assert(
        fc.property(later, host, (old, site) => {
          const found = stored(old) as Record<string, unknown>;
          const before = readSettings(migrate(found)).settings;
          const after = withMark(withSite(before, site, 'always'), 'rules', false);
          const written = storedSettings(after, before, found);
          expect(Object.keys(written)).toEqual(expect.arrayContaining(Object.keys(found)));
          expect(written['version']).toBe(versionOf(found));
          const untouched = (one: Record<string, unknown>): unknown => ({
            ...one,
            sites: 0,
            marks: 0,
            switchedOff: 0,
          });
          expect(untouched(written)).toEqual(
            untouched({
              ...found,
              ...(found['rejections'] === undefined ? {} : { rejections: written['rejections'] }),
            }),
          );
          expect(readSettings(migrate(stored(written))).settings.sites[site]).toBe('always');
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );
});
