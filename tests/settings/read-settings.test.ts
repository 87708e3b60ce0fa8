import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../lib/settings/read-settings';
import { DEFAULT_SETTINGS, isMarked, isSiteOn, withMark, withSite } from '../../lib/settings/settings';

describe('stored settings are read as far as they can be', () => {
  it.each<[string, unknown, object, string[]]>([
    ['nothing stored', undefined, DEFAULT_SETTINGS, []],
    ['null', null, DEFAULT_SETTINGS, []],
    ['all well', { enabled: false, amount: 'first', marks: { autos: false }, sites: { 'a.example': 'never' } }, { enabled: false, amount: 'first', marks: { autos: false }, sites: { 'a.example': 'never' } }, []],
    ['not an object', 'oops', DEFAULT_SETTINGS, ['settings: expected an object, found "oops"; all defaults used']],
    ['a list', [1], DEFAULT_SETTINGS, ['settings: expected an object, found [1]; all defaults used']],
    ['one field broken, the others kept', { enabled: 'yes', marks: { autos: false } }, { ...DEFAULT_SETTINGS, marks: { autos: false } }, ['settings.enabled: cannot read "yes"; default used']],
    ['one entry broken, the others kept', { marks: { autos: false, rules: 7 } }, { ...DEFAULT_SETTINGS, marks: { autos: false } }, ['settings.marks.rules: cannot read 7; left out']],
    ['a rule of another version', { sites: { 'a.example': 'never', 'b.example': 'weekly' } }, { ...DEFAULT_SETTINGS, sites: { 'a.example': 'never' } }, ['settings.sites.b.example: cannot read "weekly"; left out']],
    ['a record that is text', { sites: 'all' }, DEFAULT_SETTINGS, ['settings.sites: cannot read "all"; default used']],
  ])('%s', (_name, stored, settings, problems) => {
    expect(readSettings(stored)).toEqual({ settings, problems });
  });

  it('never throws, and reads back what it gave', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });
});

describe('switches', () => {
  it('turn off one issue and nothing else', () => {
    const settings = withMark(DEFAULT_SETTINGS, 'autos', false);
    expect([isMarked(settings, 'autos'), isMarked(settings, 'rules')]).toEqual([false, true]);
    expect(isMarked(withMark(settings, 'autos', true), 'autos')).toBe(true);
  });

  it('turn off one site, and back on', () => {
    const settings = withSite(DEFAULT_SETTINGS, 'a.example', 'never');
    expect([isSiteOn(settings, 'a.example'), isSiteOn(settings, 'b.example')]).toEqual([false, true]);
    expect(withSite(settings, 'a.example', null)).toEqual(DEFAULT_SETTINGS);
  });

  it('turn off everything', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false };
    expect([isMarked(settings, 'autos'), isSiteOn(settings, 'a.example')]).toEqual([false, false]);
  });
});
