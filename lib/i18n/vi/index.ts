import type { Catalogue } from '../catalogue';
import { card } from './card';
import { manifest } from './manifest';
import { popup } from './popup';
import { shared } from './shared';

export const vi = { ...shared, ...card, ...popup, ...manifest } as Catalogue;
