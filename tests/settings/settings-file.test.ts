import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsChanges } from '../../lib/settings/compare-settings';
import { readSettings } from '../../lib/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { readSettingsFile, withFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { hostIn, parseSites, writeSites } from '../../lib/settings/site-list';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  markStyle: 'wash',
  hoverDelay: 900,
  marks: { autos: false },
  sites: { 'mail.example': 'never', 'ledger.example': 'always' },
  rejections: [{ concept: 'shinzo-abe', text: 'abe', host: null }],
};
const file = (fields: object, version: unknown = 1): string =>
  JSON.stringify({ format: 'pactlight-settings', version, settings: fields });

describe('a settings file', () => {
  it('restores the settings that were exported', () => {
    const read = readSettingsFile(writeSettingsFile(settings));
    expect(read).toEqual({ refused: null, settings, unreadable: [], laterVersion: null });
  });

  it('restores any settings, whatever text they hold', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const any = readSettings(stored).settings;
        const read = readSettingsFile(writeSettingsFile(any));
        expect(read.refused === null && readSettings(read.settings).settings).toEqual(
          readSettings(JSON.parse(JSON.stringify(any))).settings,
        );
      }),
    );
  });

  it.each<[string, string, string]>([
    ['broken JSON', '{"format": "pactlight', 'not-json'],
    ['prose', 'Dear reader, this is a letter.', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['other JSON', '{"name": "pactlight", "version": "0.1.0"}', 'not-settings'],
    [
      'settings that are a list',
      '{"format": "pactlight-settings", "settings": [1]}',
      'not-settings',
    ],
    ['a film', 'x'.repeat(2_000_001), 'too-long'],
  ])('that is %s is refused', (_name, text, refused) => {
    expect(readSettingsFile(text)).toEqual({ refused });
  });

  it('is read as far as possible, and each unreadable part is reported', () => {
    const read = readSettingsFile(
      file({
        theme: 'dark',
        hoverDelay: 'fast',
        sites: { 'a.example': 'never', 'b.example': 'weekly' },
        colours: 7,
      }),
    );
    expect(read).toEqual({
      refused: null,
      settings: { theme: 'dark', sites: { 'a.example': 'never' } },
      unreadable: [
        { because: 'value', path: 'hoverDelay', value: '"fast"', expected: 'number' },
        {
          because: 'value',
          path: 'sites.b.example',
          value: '"weekly"',
          expected: '"never" | "always"',
        },
        { because: 'unknown', path: 'colours' },
      ],
      laterVersion: null,
    });
  });

  it('of a later version is reported as such', () => {
    expect(readSettingsFile(file({ theme: 'dark' }, 3))).toMatchObject({
      settings: { theme: 'dark' },
      laterVersion: 3,
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((any) => file(any as object)),
        ),
        (text) => {
          readSettingsFile(text);
        },
      ),
    );
  });
});

describe('an imported file', () => {
  it('replaces the choices it has, adds its sites and rejections, and removes nothing', () => {
    const after = withFile(settings, {
      theme: 'dark',
      marks: { rules: false },
      sites: { 'mail.example': 'always', 'new.example': 'never' },
      rejections: [
        { concept: 'shinzo-abe', text: 'Abe', host: null },
        { concept: 'rice', text: 'Rice', host: 'a.example' },
      ],
    });
    expect(after).toEqual({
      ...settings,
      theme: 'dark',
      marks: { autos: false, rules: false },
      sites: { 'mail.example': 'always', 'ledger.example': 'always', 'new.example': 'never' },
      rejections: [...settings.rejections, { concept: 'rice', text: 'rice', host: 'a.example' }],
    });
    expect(settingsChanges(settings, after)).toEqual([
      { what: 'choice', name: 'theme', from: 'system', to: 'dark' },
      { what: 'mark', key: 'rules', on: false },
      { what: 'site', host: 'mail.example', from: 'never', to: 'always' },
      { what: 'site', host: 'new.example', from: null, to: 'never' },
      {
        what: 'rejection',
        rejection: { concept: 'rice', text: 'rice', host: 'a.example' },
        added: true,
      },
    ]);
  });

  it('with the present settings changes nothing', () => {
    expect(settingsChanges(settings, withFile(settings, settings))).toEqual([]);
    expect(
      settingsChanges(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, marks: { autos: true } }),
    ).toEqual([]);
  });
});

describe('a list of sites', () => {
  it('can be written and read back', () => {
    expect(writeSites(settings)).toBe('always ledger.example\nnever mail.example\n');
    expect(parseSites(writeSites(settings))).toEqual({ sites: settings.sites, unreadable: [] });
    expect(readSettingsFile(writeSites(settings))).toMatchObject({
      refused: null,
      settings: { sites: settings.sites },
    });
  });

  it('reports each line that cannot be read', () => {
    expect(
      parseSites(
        '# mine\n\nNever https://www.Mail.example/inbox\r\nsometimes a.example\nnever *.b.example\nalways',
      ),
    ).toEqual({
      sites: { 'www.mail.example': 'never' },
      unreadable: [
        { because: 'line', line: 4, text: 'sometimes a.example' },
        { because: 'line', line: 5, text: 'never *.b.example' },
        { because: 'line', line: 6, text: 'always' },
      ],
    });
  });

  it('can have hosts without a rule, which get the rule never', () => {
    const list = 'mail.example\n# a comment\nhttps://bank.example/login\nalways ledger.example\n';
    const sites = { 'mail.example': 'never', 'bank.example': 'never', 'ledger.example': 'always' };
    expect(readSettingsFile(list)).toMatchObject({
      refused: null,
      settings: { sites },
      unreadable: [],
    });
  });

  it.each(['never', 'Hello.', 'a.example,b.example'])('does not accept %j as a host', (line) => {
    expect(parseSites(line)).toEqual({
      sites: {},
      unreadable: [{ because: 'line', line: 1, text: line }],
    });
  });

  it.each([
    ['a.example', 'a.example'],
    [' A.Example/news?x=1 ', 'a.example'],
    ['http://a.example:8080/', 'a.example:8080'],
    ['localhost:3000', 'localhost:3000'],
    ['日本.example', 'xn--wgv71a.example'],
    ['*.a.example', null],
    ['two words', null],
    ['mailto:a@a.example', null],
    ['file:///tmp/a.html', null],
    ['', null],
  ])('takes %j for %j', (text, host) => {
    expect(hostIn(text)).toBe(host);
  });
});
