import { card } from './card';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { shared } from './shared';

/**
 * The interface's words, in English, a file for each surface. A `{placeholder}` is filled in; an
 * object gives the forms of a plural, chosen by `count`. What the pack says is not here.
 */
export const en = { ...shared, ...card, ...popup, ...panel, ...manifest, ...options, ...firstRun } as const;
