import type { CoreCatalogue } from '../catalogue';
import { popup } from './popup';
import { shared } from './shared';

export const core = { ...shared, ...popup } as CoreCatalogue;
