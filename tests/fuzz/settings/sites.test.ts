import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isRejected,
  isSiteOn,
  settingsForSite,
  withSite,
  withSiteOn,
} from '../../../lib/settings';
import { hostIn, parseSites, writeSites } from '../../../lib/settings/site-list';
import { anyText, often, PATIENCE_MS } from '../arbitrary';
import { host, settings } from './arbitrary-settings';

describe('sites', () => {
  it(
    'of any name can be stored and switched, and only their own pages get them',
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

  it('without a rule have none, also if objects inherit a property of that name', () => {
    for (const site of ['__proto__', 'constructor', 'toString']) {
      expect(isSiteOn(DEFAULT_SETTINGS, site)).toBe(true);
      expect(settingsForSite(DEFAULT_SETTINGS, site).sites).toEqual({});
    }
  });

  it(
    'can be written as text and read back',
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
