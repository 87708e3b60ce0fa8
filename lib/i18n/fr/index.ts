import type { Catalogue } from '../catalogue';
import { card } from './card';
import { manifest } from './manifest';
import { options } from './options';
import { popup } from './popup';
import { shared } from './shared';

export const fr = { ...shared, ...card, ...popup, ...manifest, ...options } as Catalogue;
