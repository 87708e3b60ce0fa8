import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  getSettings,
  isRejected,
  isSiteOn,
  settingsForSite,
  withMark,
  withSite,
  withSiteOn,
  type Settings,
} from '../../lib/settings';
import { settingsChanges } from '../../lib/settings/compare-settings';
import { migrate, versionOf } from '../../lib/settings/migrations';
import { readSettings } from '../../lib/settings/read-settings';
import { readSettingsFile, withFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { hostIn, parseSites, writeSites } from '../../lib/settings/site-list';
import { storedSettings } from '../../lib/settings/stored-settings';
import { LANGUAGE_CHOICES } from '../../lib/settings/settings';
import { anyMessage, anyText, often, PATIENCE_MS, spoilt, treacherousName } from './arbitrary';

const host = fc.oneof(
  fc.domain(),
  treacherousName,
  fc.constantFrom('localhost:3000', 'xn--wgv71a.example', '[::1]:8080'),
);
const settings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  amount: fc.constantFrom('every', 'sensible', 'first'),
  markStyle: fc.constantFrom('lines', 'wash', 'faint'),
  cardOn: fc.constantFrom('hover', 'click'),
  hoverDelay: fc.integer({ min: DEFAULT_SETTINGS.hoverDelay, max: 3000 }),
  theme: fc.constantFrom('system', 'light', 'dark'),
  language: fc.constantFrom(...LANGUAGE_CHOICES),
  badge: fc.boolean(),
  marks: fc.dictionary(
    fc.oneof(treacherousName, fc.constantFrom('autos', 'people')),
    fc.boolean(),
    { maxKeys: 3 },
  ),
  sites: fc.dictionary(host, fc.constantFrom('never', 'always'), { maxKeys: 4 }),
  switchedOff: fc.array(host, { maxLength: 2 }),
  rejections: fc.array(fc.record({ concept: anyText, text: anyText, host: fc.option(host) }), {
    maxLength: 3,
  }),
});

/** What a later release might have stored: fields of its own, and values of ours in forms of its own. */
const later = fc
  .tuple(
    settings,
    fc.dictionary(
      fc.constantFrom('readAloud', 'sites', 'marks', 'rejections', 'amount', 'theme'),
      fc.jsonValue(),
      { maxKeys: 4 },
    ),
    fc.integer({ min: 2, max: 99 }),
  )
  .map(([known, own, version]) => ({ ...known, ...own, version }));

/** As browsers store values: what JSON can say. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null') as unknown;

describe('stored settings', () => {
  it(
    'of any kind are read whole, and what is read is read again',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(settings, spoilt(settings), later, anyMessage),
          fc.option(fc.oneof(settings, spoilt(settings), anyMessage)),
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
    'with one place spoilt keep all the others',
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

describe('the store', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  it(
    'keeps whole settings through every order of broken writes, restarts and clocks',
    async () => {
      const { local } = fakeBrowser.storage;
      const step = fc.oneof(
        fc.record({ what: fc.constant('change'), fails: fc.constantFrom('no', 'main', 'copy') }),
        fc.record({ what: fc.constant('clock'), to: fc.integer({ min: 0, max: 4e12 }) }),
        fc.record({
          what: fc.constant('corrupt'),
          key: fc.constantFrom('settings', 'settings-last-good'),
          with: fc.jsonValue(),
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          fakeBrowser.reset();
          vi.useRealTimers();
          let asKnown: Settings | null = null;
          let changes = 0;
          const broken = new Set<string>();
          for (const one of steps) {
            if (one.what === 'clock') vi.useFakeTimers({ toFake: ['Date'], now: one.to });
            else if (one.what === 'corrupt') {
              await local.set({ [one.key]: one.with });
              broken.add(one.key);
            } else {
              const set = local.set.bind(local);
              const spy = vi.spyOn(local, 'set').mockImplementation(async (items: object) => {
                if (one.fails === ('settings' in items ? 'main' : 'copy'))
                  throw new Error('the browser has ended');
                return set(items as Record<string, unknown>);
              });
              changes += 1;
              const mark = `mark-${changes}`;
              const changed = await changeSettings((old) => withMark(old, mark, false)).catch(
                () => null,
              );
              spy.mockRestore();
              if (one.fails === 'main') continue;
              asKnown = changed;
              broken.delete('settings');
              if (one.fails === 'no') broken.delete('settings-last-good');
              else broken.add('settings-last-good');
            }
            // While one of the two is whole and new, nothing is lost.
            const isWhole = asKnown !== null && !broken.has('settings');
            expect(isWhole ? await getSettings() : null).toEqual(isWhole ? asKnown : null);
          }
          vi.useRealTimers();
          await getSettings();
        }),
        often(60),
      );
    },
    PATIENCE_MS,
  );
});

describe('a file of settings', () => {
  it(
    'gives back all that was put in, and one that is spoilt loses no more than it names',
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
    'of any kind is taken or refused, and takes nothing away',
    () => {
      const text = fc.oneof(
        anyText,
        spoilt(settings, fc.jsonValue()).map((fields) =>
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

describe('sites', () => {
  it(
    'of any name are kept, turned and told to their own pages alone',
    () => {
      fc.assert(
        fc.property(
          settings,
          host,
          fc.constantFrom('never' as const, 'always' as const),
          (before, site, rule) => {
            const after = withSite(before, site, rule);
            expect(Object.hasOwn(after.sites, site)).toBe(true);
            expect(isSiteOn({ ...after, enabled: true }, site)).toBe(rule === 'always');
            expect(withSite(after, site, null).sites).toEqual(withSite(before, site, null).sites);
            expect(
              isSiteOn(
                { ...withSiteOn(withSiteOn(after, site, false), site, true), enabled: true },
                site,
              ),
            ).toBe(true);
            const told = settingsForSite(after, site);
            expect(Object.keys(told.sites)).toEqual([site]);
            expect(told.rejections.every((one) => one.host === null || one.host === site)).toBe(
              true,
            );
            for (const { concept, text } of before.rejections)
              expect(isRejected(told, site, concept, text)).toBe(
                isRejected(after, site, concept, text),
              );
          },
        ),
        often(300),
      );
    },
    PATIENCE_MS,
  );

  it('that the reader never named have no rule, whatever objects have of that name', () => {
    for (const site of ['__proto__', 'constructor', 'toString']) {
      expect(isSiteOn(DEFAULT_SETTINGS, site)).toBe(true);
      expect(settingsForSite(DEFAULT_SETTINGS, site).sites).toEqual({});
    }
  });

  it(
    'as a text are read back',
    () => {
      const name = fc
        .oneof(fc.domain(), fc.constantFrom('__proto__', 'constructor', 'localhost:3000'))
        .map((one) => hostIn(one)!);
      fc.assert(
        fc.property(
          fc.dictionary(name, fc.constantFrom('never' as const, 'always' as const)),
          (sites) => {
            expect(parseSites(writeSites({ sites }))).toEqual({ sites, unreadable: [] });
          },
        ),
        often(200),
      );
      fc.assert(
        fc.property(anyText, (text) => {
          const { sites, unreadable } = parseSites(text);
          expect(Object.values(sites).length + unreadable.length).toBeLessThanOrEqual(
            text.split(/\r\n?|\n/).length,
          );
        }),
        often(300),
      );
    },
    PATIENCE_MS,
  );
});
