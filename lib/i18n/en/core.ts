import { popup } from './popup';
import { shared } from './shared';

/**
 * What shows the record has these words, wherever it stands. The popup needs no others, and loads
 * no others.
 */
export const core = { ...shared, ...popup } as const;
