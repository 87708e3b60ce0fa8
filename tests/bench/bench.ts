import type { ExtensionChromium } from './support/extension-chromium';
import type { MeasuredPages } from './support/measured-pages';
import type { PageServer } from './support/page-server';
import type { PlainChromium } from './support/plain-chromium';

/** What every measure works with. */
export interface Bench {
  /** Fewer pages and repeats: for a first look. */
  readonly quick: boolean;
  readonly server: PageServer;
  readonly pages: MeasuredPages;
  readonly chromium: PlainChromium;
  /** Chromium with the built extension: the same one for all who ask. */
  extension(): Promise<ExtensionChromium>;
  /** Sources of the built content scripts, and of the bench's own script that goes before them. */
  readonly scripts: {
    readonly sentinel: string;
    readonly annotator: string;
    readonly reader: string;
    readonly content: string;
    readonly wrapping: string;
  };
}

/** @returns source text that starts a built script under the bench's watch */
export function starting(call: string, script: string): string {
  return `bench.${call}(() => { ${script}\n })`;
}
