import type { Catalogue } from '../catalogue';
import { card } from './card';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { shared } from './shared';

export const ja = { ...shared, ...card, ...popup, ...panel, ...manifest, ...options, ...firstRun } as Catalogue;
