import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * @param extension the built extension's folder
 * @returns its background with all imported chunks as one classic script: `node:vm` runs modules
 *   only behind a flag
 */
export async function joinedBackground(extension: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(extension, 'background.js'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.output[0].code;
}
