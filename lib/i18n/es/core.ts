import type { CoreCatalogue } from '../catalogue';
import { card } from './card';
import { popup } from './popup';
import { shared } from './shared';

export const core = { ...shared, ...card, ...popup } as CoreCatalogue;
