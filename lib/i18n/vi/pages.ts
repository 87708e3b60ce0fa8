import type { PagesCatalogue } from '../catalogue';
import { card } from './card';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { panel } from './panel';

export const pages = { ...card, ...panel, ...manifest, ...options, ...firstRun } as PagesCatalogue;
