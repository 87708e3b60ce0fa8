import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  LANGUAGE_CHOICES,
  PACK_PAGES,
  type Settings,
} from '../../../lib/settings/settings';
import { anyText, treacherousName } from '../arbitrary';

/** Hosts, and names that objects inherit. */
export const host = fc.oneof(
  fc.domain(),
  treacherousName,
  fc.constantFrom('localhost:3000', 'xn--wgv71a.example', '[::1]:8080'),
);
export const settings: fc.Arbitrary<Settings> = fc.record({
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
  packs: fc.array(
    fc.record({
      id: fc.oneof(treacherousName, fc.constantFrom('my-beat', 'tpp-2014')),
      on: fc.boolean(),
      pages: fc.constantFrom(...PACK_PAGES),
      sites: fc.array(host, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

/** Settings of a later release: with unknown fields, and with other values in known fields. */
export const later = fc
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

/** A value as browsers store it: what JSON can hold. */
export const stored = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
