import { join } from 'node:path';

/** The folder of the pack that the extension is built with. */
export const BUNDLED_PACK = join(import.meta.dirname, '../../data/tpp-2014');
