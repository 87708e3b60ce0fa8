import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { localeFiles, message } from './scripts/build/locales';
import { examplesPlugin } from './scripts/build/examples-plugin';
import { packPlugin } from './scripts/build/pack-plugin';
import { validatorPlugin } from './scripts/build/validator-plugin';
import { wordsTypes } from './scripts/words/words-types';
import { strokePlugin } from './scripts/build/stroke-plugin';
import { buildTarget, OLDEST } from './scripts/build/oldest-browsers';
import { BUNDLED_PACK } from './scripts/build/bundled-pack';
import { pdfjsFiles } from './scripts/build/pdfjs-files';

/** Sites that Pactlight may read: pages of the web, never files or browser pages. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: message('name'),
    description: message('manifest.description'),
    default_locale: 'en',
    // Each permission's reason is in docs/permissions.md.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'pact' } }),
    // If the reader allows it in private windows: docs/threat-model.md says what is kept of them.
    incognito: 'spanning',
    host_permissions: WEB_PAGES,
    action: {
      default_title: message('name'),
      // Firefox would put the button into its menu of extensions, where nobody sees the badge.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // An unlisted script instead of a WXT content script: the sentinel must stay small, see scripts/check-size.ts.
    content_scripts: [{ matches: WEB_PAGES, js: ['sentinel.js'], run_at: 'document_idle' }],
    // Keys that print nothing are no page's access keys, and keys of the marks stand together: docs/adr/0026.
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+PageDown' },
        description: message('command.next-mention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+PageUp' },
        description: message('command.previous-mention'),
      },
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+End' },
        description: message('command.toggle-card'),
      },
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+Home' },
        description: message('command.open-popup'),
      },
      'open-panel': {
        description: message('command.open-panel'),
      },
      'toggle-site': {
        description: message('command.toggle-site'),
      },
    },
    // The development server needs a socket; what ships reaches files of its own package alone, as pdf.js does.
    content_security_policy: {
      extension_pages: `default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; ${
        command === 'serve'
          ? ''
          : "connect-src 'self'; require-trusted-types-for 'script'; trusted-types pactlight"
      }`,
    },
    ...forOneBrowser(browser),
  }),
  hooks: {
    'prepare:types': (_wxt, entries) => {
      entries.push({ path: 'types/words.d.ts', text: wordsTypes(), tsReference: true });
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser === 'safari') leaveOutPanel(manifest);
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles(), ...pdfjsFiles());
    },
  },
  vite: ({ browser }) => ({
    // The oldest version that the manifest admits: newer CSS is not spelled out for older ones.
    build: {
      target: buildTarget(browser),
      cssTarget: buildTarget(browser),
      // They all preload modules themselves.
      modulePreload: { polyfill: false },
    },
    plugins: [
      preact(),
      packPlugin({ folder: BUNDLED_PACK }),
      strokePlugin(),
      validatorPlugin(),
      examplesPlugin(),
    ],
  }),
});

/**
 * @param browser as WXT names it
 * @returns the part of the manifest that other browsers do not have
 */
function forOneBrowser(browser: string): UserManifest {
  if (browser === 'safari')
    return { browser_specific_settings: { safari: { strict_min_version: OLDEST.safari } } };
  if (browser !== 'firefox') return { minimum_chrome_version: OLDEST.chrome };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'pactlight@pactlight.example',
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: OLDEST.firefoxForAndroid },
    },
  };
}

/** Safari has no side panel; its page is opened in a tab instead. WXT writes it for every browser but Firefox. */
function leaveOutPanel(manifest: {
  permissions?: string[] | undefined;
  side_panel?: unknown;
  commands?: Record<string, unknown> | undefined;
}): void {
  delete manifest.side_panel;
  delete manifest.commands?.['open-panel'];
  manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
}
