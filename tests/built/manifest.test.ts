import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension';
import { buildTarget, OLDEST } from '../../scripts/build/oldest-browsers';

/** All keys that the manifests may have. Add new ones here. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = {
  chromium: ['minimum_chrome_version', 'omnibox', 'side_panel'],
  firefox: ['browser_specific_settings', 'omnibox', 'sidebar_action'],
  // What Safari does not know it warns of:
  // https://developer.apple.com/documentation/safariservices/assessing-your-safari-web-extension-s-browser-compatibility
  safari: ['browser_specific_settings'],
};
const manifestOf = (browser: keyof typeof OWN_KEYS) =>
  JSON.parse(readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8')) as Record<
    string,
    any
  >;

const page = readFileSync('docs/permissions.md', 'utf8');

describe.each(['chromium', 'firefox', 'safari'] as const)('the manifest for %s', (browser) => {
  const folder = builtExtension(browser);
  const manifest = manifestOf(browser);

  it('asks only for the permissions it needs, and makes nothing web-accessible', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...KEYS, ...OWN_KEYS[browser]].toSorted());
    expect(manifest['permissions'].toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['incognito']).toBe('spanning');
  });

  it('asks for no permission that docs/permissions.md does not explain', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const explained = (name: string): boolean =>
      rows.some(
        (row) =>
          row.split('|')[1]!.includes(`\`${name}\``) &&
          (row.includes('all') || row.toLowerCase().includes(browser)),
      );
    const asked = [
      ...manifest['permissions'],
      ...manifest['host_permissions'],
      ...manifest['content_scripts'].flatMap(({ matches }: { matches: string[] }) => matches),
    ];
    expect(asked.filter((name: string) => !explained(name))).toEqual([]);
  });

  it('puts one script into top frames of web pages, in an isolated world', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['sentinel.js'], run_at: 'document_idle' },
    ]);
  });

  it('allows its own pages to load and connect to nothing but the extension', () => {
    const directives = Object.fromEntries(
      (manifest['content_security_policy'].extension_pages as string)
        .split(';')
        .map((one) => one.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources.join(' ')]),
    );
    expect(directives).toEqual({
      'default-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'pactlight',
    });
    expect(Object.keys(manifest['content_security_policy'])).toEqual(['extension_pages']);
  });

  it('suggests shortcuts that no page can have as access keys', () => {
    const suggested = Object.entries(
      manifest['commands'] as Record<string, { suggested_key?: Record<string, string> }>,
    ).flatMap(([name, { suggested_key: keys }]) => (keys ? [{ name, keys }] : []));
    expect(suggested.map(({ name }) => name)).toEqual([
      'next-mention',
      'previous-mention',
      'toggle-card',
      '_execute_action',
    ]);
    // An access key is a character.
    for (const { keys } of suggested)
      for (const chord of Object.values(keys))
        expect(chord).toMatch(/\+(?:Page(?:Up|Down)|Home|End)$/);
  });

  it('names scripts and pages that exist', () => {
    const there = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|png))"/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });
});

describe('the oldest browsers', () => {
  const { gecko, gecko_android: android } =
    manifestOf('firefox')['browser_specific_settings'] ?? {};

  it('are the same in the manifests and in docs/browsers.md', () => {
    const rows = readFileSync('docs/browsers.md', 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const documented = (name: string) => rows.find((cells) => cells[1] === name)?.[2];
    const admitted = {
      'Chrome, Edge': manifestOf('chromium')['minimum_chrome_version'],
      Firefox: gecko.strict_min_version,
      'Firefox for Android': android.strict_min_version,
      Safari: manifestOf('safari')['browser_specific_settings'].safari.strict_min_version,
    };
    expect(Object.values(admitted)).toEqual(Object.values(OLDEST));
    for (const [name, version] of Object.entries(admitted))
      expect(Number.parseFloat(documented(name) ?? ''), name).toBe(Number.parseFloat(version));
  });

  it('are the targets of the build', () => {
    expect(['chrome', 'firefox', 'safari'].map(buildTarget)).toEqual([
      `chrome${Number.parseInt(OLDEST.chrome, 10)}`,
      `firefox${Number.parseInt(OLDEST.firefox, 10)}`,
      `safari${Number.parseInt(OLDEST.safari, 10)}`,
    ]);
  });
});

it('in Firefox the button is on the toolbar from the start', () => {
  expect(manifestOf('firefox')['action'].default_area).toBe('navbar');
});
