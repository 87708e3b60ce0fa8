import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { packPlugin } from '../build/pack-plugin';
import { validatorPlugin } from '../build/validator-plugin';
import { strokePlugin } from '../build/stroke-plugin';
import { BUNDLED_PACK } from '../build/bundled-pack';

const ROOT = resolve(import.meta.dirname, '../..');

/** Vite's configuration of the gallery, which is not part of the extension's build. */
export const GALLERY: InlineConfig = {
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  plugins: [preact(), packPlugin({ folder: BUNDLED_PACK }), strokePlugin(), validatorPlugin()],
  server: { fs: { allow: [ROOT] } },
  build: {
    target: 'chrome128',
    rolldownOptions: {
      input: ['index', 'state'].map((page) => resolve(import.meta.dirname, `${page}.html`)),
    },
  },
};
