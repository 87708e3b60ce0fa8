import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsChanges } from '../../../lib/settings/compare-settings';
import { readSettings } from '../../../lib/settings/read-settings';
import { readSettingsFile, withFile, writeSettingsFile } from '../../../lib/settings/settings-file';
import { anyText, often, PATIENCE_MS, broken } from '../arbitrary';
import { later, settings, stored } from './arbitrary-settings';

describe('a settings file', () => {
  it(
    'restores all settings, and if broken loses only what it reports',
    () => {
      fc.assert(
        fc.property(settings, (whole) => {
          const known = readSettings(stored(whole)).settings;
          expect(readSettingsFile(writeSettingsFile(known))).toEqual({
            refused: null,
            settings: known,
            unreadable: [],
            laterVersion: null,
          });
          expect(
            settingsChanges(known, withFile(known, known)).filter(
              ({ what }) => what !== 'rejection',
            ),
          ).toEqual([]);
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it(
    'of any content is imported or refused, and removes nothing',
    () => {
      const text = fc.oneof(
        anyText,
        broken(settings, fc.jsonValue()).map((fields) =>
          JSON.stringify({ format: 'pactlight-settings', version: 1, settings: stored(fields) }),
        ),
        fc.json(),
        later.map((fields) =>
          JSON.stringify({ format: 'pactlight-settings', version: 9, settings: fields }),
        ),
      );
      fc.assert(
        fc.property(text, settings, (file, before) => {
          const read = readSettingsFile(file);
          if (read.refused !== null) return;
          const after = withFile(before, read.settings);
          expect(readSettings(after)).toEqual({ settings: after, problems: [] });
          expect(Object.keys(after.sites)).toEqual(
            expect.arrayContaining(Object.keys(before.sites)),
          );
          expect(after.rejections.slice(0, before.rejections.length)).toEqual(before.rejections);
        }),
        often(600),
      );
    },
    PATIENCE_MS,
  );
});
