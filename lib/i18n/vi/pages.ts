import type { PagesCatalogue } from '../catalogue';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { panel } from './panel';

export const pages = { ...panel, ...manifest, ...options, ...firstRun } as PagesCatalogue;
