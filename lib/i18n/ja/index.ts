import type { Catalogue } from '../catalogue';
import { card } from './card';
import { firstRun } from './first-run';
import { manifest } from './manifest';
import { options } from './options';
import { popup } from './popup';
import { shared } from './shared';

export const ja = { ...shared, ...card, ...popup, ...manifest, ...options, ...firstRun } as Catalogue;
