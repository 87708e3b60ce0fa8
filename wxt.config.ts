import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packPlugin } from './scripts/pack-plugin';
import { slimPolyfill } from './scripts/slim-polyfill';

/** Sites that Pactlight may read: pages of the web, never files or browser pages. */
const WEB_PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: 'Pactlight',
    permissions: ['storage', 'scripting'],
    host_permissions: WEB_PAGES,
    action: { default_title: 'Pactlight' },
    // An unlisted script instead of a WXT content script: the sentinel must stay under 4 kB.
    content_scripts: [{ matches: WEB_PAGES, js: ['sentinel.js'], run_at: 'document_idle' }],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next marked name or term',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous marked name or term',
      },
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Open or close the card of the current mark',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Turn Pactlight on or off for this site',
      },
    },
    // The development server needs a socket; what ships reaches nothing at all.
    content_security_policy: {
      extension_pages: `default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; ${
        command === 'serve' ? '' : "connect-src 'none'"
      }`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pactlight@pactlight.example',
              // The CSS Custom Highlight API and caretPositionFromPoint over shadow roots.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    // The oldest browsers that the manifest admits: newer CSS is not spelled out for older ones.
    build: {
      target: ['chrome128', 'firefox142'],
      cssTarget: ['chrome128', 'firefox142'],
      // They all preload modules themselves.
      modulePreload: { polyfill: false },
    },
    plugins: [preact(), packPlugin({ folder: 'data/tpp-2014' }), slimPolyfill()],
  }),
});
