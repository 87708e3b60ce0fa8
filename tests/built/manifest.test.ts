import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension';

/** What the manifests of both browsers may hold; a new key has to be added here. */
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
  'omnibox',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = {
  chromium: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

const page = readFileSync('docs/permissions.md', 'utf8');

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  const folder = builtExtension(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    any
  >;

  it('asks for what is needed, and gives each page of the web nothing', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...KEYS, ...OWN_KEYS[browser]].toSorted());
    expect(manifest['permissions'].toSorted()).toEqual([
      'contextMenus',
      'scripting',
      ...(browser === 'chromium' ? ['sidePanel'] : []),
      'storage',
    ]);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['incognito']).toBe('spanning');
  });

  it('asks for nothing that docs/permissions.md does not explain', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const explained = (name: string): boolean =>
      rows.some(
        (row) =>
          row.split('|')[1]!.includes(`\`${name}\``) &&
          (row.includes('both') || row.toLowerCase().includes(browser)),
      );
    const asked = [
      ...manifest['permissions'],
      ...manifest['host_permissions'],
      ...manifest['content_scripts'].flatMap(({ matches }: { matches: string[] }) => matches),
    ];
    expect(asked.filter((name: string) => !explained(name))).toEqual([]);
  });

  it('puts one script into pages: top frames of the web, in a world of its own', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['sentinel.js'], run_at: 'document_idle' },
    ]);
  });

  it('lets its own pages load and reach nothing but the extension', () => {
    const directives = Object.fromEntries(
      (manifest['content_security_policy'].extension_pages as string)
        .split(';')
        .map((one) => one.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources.join(' ')]),
    );
    expect(directives).toEqual({
      'default-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'pactlight',
    });
    expect(Object.keys(manifest['content_security_policy'])).toEqual(['extension_pages']);
  });

  it('has keys that open the popup, and suggests no more than Chromium takes', () => {
    const suggested = Object.entries(
      manifest['commands'] as Record<string, { suggested_key?: { default: string } }>,
    ).flatMap(([name, { suggested_key: keys }]) => (keys ? [name] : []));
    expect(suggested).toContain('_execute_action');
    expect(suggested.length).toBeLessThanOrEqual(browser === 'chromium' ? 4 : 5);
  });

  it('names scripts and pages that are there', () => {
    const there = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|png))"/g)].map(
      ([, name]) => name!,
    );
    expect(named.filter((name) => !there.has(name))).toEqual([]);
  });
});
