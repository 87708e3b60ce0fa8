import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../lib/settings/read-settings';
import {
  DEFAULT_SETTINGS,
  isMarked,
  isRejected,
  isSiteOn,
  withMark,
  withoutRejection,
  withRejection,
  withSite,
  withSiteOn,
  type Settings,
  type SiteRule,
} from '../../lib/settings/settings';

const CHOSEN: Settings = {
  enabled: false,
  amount: 'first',
  markStyle: 'wash',
  cardOn: 'click',
  hoverDelay: 900,
  theme: 'dark',
  language: 'ja',
  badge: false,
  marks: { autos: false },
  sites: { 'a.example': 'never' },
  switchedOff: ['a.example'],
  rejections: [{ concept: 'rice', text: 'rice', host: null }],
};

describe('stored settings are read as far as they can be', () => {
  it.each<[string, unknown, object, string[]]>([
    ['nothing stored', undefined, DEFAULT_SETTINGS, []],
    ['null', null, DEFAULT_SETTINGS, []],
    ['all well', CHOSEN, CHOSEN, []],
    [
      'settings from before a field was there',
      { enabled: false, amount: 'first', marks: { autos: false } },
      { ...DEFAULT_SETTINGS, enabled: false, amount: 'first', marks: { autos: false } },
      [],
    ],
    [
      'a style of another version',
      { markStyle: 'neon' },
      DEFAULT_SETTINGS,
      ['settings.markStyle: expected "lines" | "wash" | "faint", found "neon"; default used'],
    ],
    [
      'a delay that is no number',
      { hoverDelay: 'fast' },
      DEFAULT_SETTINGS,
      ['settings.hoverDelay: expected number, found "fast"; default used'],
    ],
    [
      'a delay beyond patience',
      { hoverDelay: 60_000 },
      DEFAULT_SETTINGS,
      ['settings.hoverDelay: expected <=3000, found 60000; default used'],
    ],
    [
      'a delay that is a pass',
      { hoverDelay: 0 },
      DEFAULT_SETTINGS,
      ['settings.hoverDelay: expected >=150, found 0; default used'],
    ],
    [
      'not an object',
      'oops',
      DEFAULT_SETTINGS,
      ['settings: expected an object, found "oops"; all defaults used'],
    ],
    [
      'a list',
      [1],
      DEFAULT_SETTINGS,
      ['settings: expected an object, found [1]; all defaults used'],
    ],
    [
      'one field broken, the others kept',
      { enabled: 'yes', marks: { autos: false } },
      { ...DEFAULT_SETTINGS, marks: { autos: false } },
      ['settings.enabled: expected true | false, found "yes"; default used'],
    ],
    [
      'one entry broken, the others kept',
      { marks: { autos: false, rules: 7 } },
      { ...DEFAULT_SETTINGS, marks: { autos: false } },
      ['settings.marks.rules: expected true | false, found 7; left out'],
    ],
    [
      'a rule of another version',
      { sites: { 'a.example': 'never', 'b.example': 'weekly' } },
      { ...DEFAULT_SETTINGS, sites: { 'a.example': 'never' } },
      ['settings.sites.b.example: expected "never" | "always", found "weekly"; left out'],
    ],
    [
      'one rejection broken, the others kept',
      { rejections: [7, { concept: 'rice', text: 'rice', host: null }] },
      { ...DEFAULT_SETTINGS, rejections: [{ concept: 'rice', text: 'rice', host: null }] },
      ['settings.rejections.0: expected an object, found 7; left out'],
    ],
    [
      'a list that is a record',
      { rejections: { a: 1 } },
      DEFAULT_SETTINGS,
      ['settings.rejections: expected a list, found {"a":1}; default used'],
    ],
    [
      'a record that is text',
      { sites: 'all' },
      DEFAULT_SETTINGS,
      ['settings.sites: expected an object, found "all"; default used'],
    ],
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
    expect([isSiteOn(settings, 'a.example'), isSiteOn(settings, 'b.example')]).toEqual([
      false,
      true,
    ]);
    expect(withSite(settings, 'a.example', null)).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, SiteRule | null, boolean[], SiteRule | null]>([
    ['off', null, [false], 'never'],
    ['off and on', null, [false, true], null],
    ['on where it is on', null, [true], null],
    ['off where it is off', 'never', [false], 'never'],
    ['on where it was never marked', 'never', [true], null],
    ['off where it was always marked', 'always', [false], 'never'],
    ['off and on where it was always marked', 'always', [false, true], 'always'],
    ['off twice and on where it was always marked', 'always', [false, false, true], 'always'],
    ['on where it is always marked', 'always', [true], 'always'],
  ])('for a site, %s', (_name, before, turns, after) => {
    const start = withSite(DEFAULT_SETTINGS, 'a.example', before);
    const end = turns.reduce((settings, on) => withSiteOn(settings, 'a.example', on), start);
    expect(end.sites['a.example'] ?? null).toBe(after);
    expect(end.switchedOff).toEqual(before === 'always' && after === 'never' ? ['a.example'] : []);
  });

  it('forget what a site was once a rule is given to it by name', () => {
    const switchedOff = withSiteOn(
      withSite(DEFAULT_SETTINGS, 'a.example', 'always'),
      'a.example',
      false,
    );
    const named = withSite(switchedOff, 'a.example', 'never');
    expect(withSiteOn(named, 'a.example', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('turn off everything', () => {
    const settings = { ...DEFAULT_SETTINGS, enabled: false };
    expect([isMarked(settings, 'autos'), isSiteOn(settings, 'a.example')]).toEqual([false, false]);
  });
});

describe('a removed mark', () => {
  const here = { concept: 'shinzo-abe', text: 'Abe', host: 'a.example' };
  const everywhere = { ...here, host: null };

  it.each<[string, object[], [string, string, string], boolean]>([
    ['on its site', [here], ['a.example', 'shinzo-abe', 'Abe'], true],
    [
      'however the page spaces and writes it',
      [{ ...here, text: 'Shinzo  Abe' }],
      ['a.example', 'shinzo-abe', 'SHINZO\nABE'],
      true,
    ],
    ['not on another site', [here], ['b.example', 'shinzo-abe', 'Abe'], false],
    ['everywhere', [everywhere], ['b.example', 'shinzo-abe', 'Abe'], true],
    ['not other words of the concept', [here], ['a.example', 'shinzo-abe', 'Shinzo Abe'], false],
    ['not another concept of the same words', [here], ['a.example', 'japan', 'Abe'], false],
  ])('%s', (_name, rejections, [host, concept, text], rejected) => {
    const settings = (rejections as (typeof here)[]).reduce(withRejection, DEFAULT_SETTINGS);
    expect(isRejected(settings, host, concept, text)).toBe(rejected);
  });

  it('is undone as easily, each for itself', () => {
    const both = withRejection(withRejection(DEFAULT_SETTINGS, here), everywhere);
    expect(withoutRejection(both, everywhere).rejections).toEqual([{ ...here, text: 'abe' }]);
    expect(withoutRejection(withRejection(DEFAULT_SETTINGS, here), here)).toEqual(DEFAULT_SETTINGS);
  });
});
