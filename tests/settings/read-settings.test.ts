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
  packs: [{ id: 'my-beat', on: false, pages: 'sites', sites: ['a.example'] }],
};

describe('stored settings are read, and unreadable parts replaced:', () => {
  it.each<[string, unknown, object, string[]]>([
    ['nothing stored', undefined, DEFAULT_SETTINGS, []],
    ['null', null, DEFAULT_SETTINGS, []],
    ['all readable', CHOSEN, CHOSEN, []],
    [
      'settings of a version without a field',
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
      'a delay that is not a number',
      { hoverDelay: 'fast' },
      DEFAULT_SETTINGS,
      ['settings.hoverDelay: expected number, found "fast"; default used'],
    ],
    [
      'a delay over the maximum',
      { hoverDelay: 60_000 },
      DEFAULT_SETTINGS,
      ['settings.hoverDelay: expected <=3000, found 60000; default used'],
    ],
    [
      'a delay under the minimum',
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
      'one broken field among others',
      { enabled: 'yes', marks: { autos: false } },
      { ...DEFAULT_SETTINGS, marks: { autos: false } },
      ['settings.enabled: expected true | false, found "yes"; default used'],
    ],
    [
      'one broken entry among others',
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
      'one broken rejection among others',
      { rejections: [7, { concept: 'rice', text: 'rice', host: null }] },
      { ...DEFAULT_SETTINGS, rejections: [{ concept: 'rice', text: 'rice', host: null }] },
      ['settings.rejections.0: expected an object, found 7; left out'],
    ],
    [
      'a record instead of a list',
      { rejections: { a: 1 } },
      DEFAULT_SETTINGS,
      ['settings.rejections: expected a list, found {"a":1}; default used'],
    ],
    [
      'text instead of a record',
      { sites: 'all' },
      DEFAULT_SETTINGS,
      ['settings.sites: expected an object, found "all"; default used'],
    ],
  ])('%s', (_name, stored, settings, problems) => {
    expect(readSettings(stored)).toEqual({ settings, problems });
  });

  it('of any form never throw, and the result reads as itself', () => {
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
    ['off, then on', null, [false, true], null],
    ['on if it is on', null, [true], null],
    ['off if it is off', 'never', [false], 'never'],
    ['on if it had the rule never', 'never', [true], null],
    ['off if it had the rule always', 'always', [false], 'never'],
    ['off, then on, if it had the rule always', 'always', [false, true], 'always'],
    ['off twice, then on, if it had the rule always', 'always', [false, false, true], 'always'],
    ['on if it has the rule always', 'always', [true], 'always'],
  ])('for a site, %s', (_name, before, turns, after) => {
    const start = withSite(DEFAULT_SETTINGS, 'a.example', before);
    const end = turns.reduce((settings, on) => withSiteOn(settings, 'a.example', on), start);
    expect(end.sites['a.example'] ?? null).toBe(after);
    expect(end.switchedOff).toEqual(before === 'always' && after === 'never' ? ['a.example'] : []);
  });

  it('no longer restore a site’s rule after the options gave it another', () => {
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
      'in any spacing and case',
      [{ ...here, text: 'Shinzo  Abe' }],
      ['a.example', 'shinzo-abe', 'SHINZO\nABE'],
      true,
    ],
    ['not on another site', [here], ['b.example', 'shinzo-abe', 'Abe'], false],
    ['everywhere', [everywhere], ['b.example', 'shinzo-abe', 'Abe'], true],
    ['not other labels of the concept', [here], ['a.example', 'shinzo-abe', 'Shinzo Abe'], false],
    ['not another concept with the same label', [here], ['a.example', 'japan', 'Abe'], false],
  ])('%s', (_name, rejections, [host, concept, text], rejected) => {
    const settings = (rejections as (typeof here)[]).reduce(withRejection, DEFAULT_SETTINGS);
    expect(isRejected(settings, host, concept, text)).toBe(rejected);
  });

  it('can be undone without the others', () => {
    const both = withRejection(withRejection(DEFAULT_SETTINGS, here), everywhere);
    expect(withoutRejection(both, everywhere).rejections).toEqual([{ ...here, text: 'abe' }]);
    expect(withoutRejection(withRejection(DEFAULT_SETTINGS, here), here)).toEqual(DEFAULT_SETTINGS);
  });
});
