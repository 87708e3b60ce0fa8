import { card } from './card';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { panel } from './panel';

/** What the record alone does not need: words of cards, panel, options and first run, and the browser's own. */
export const pages = { ...card, ...panel, ...manifest, ...options, ...firstRun } as const;
