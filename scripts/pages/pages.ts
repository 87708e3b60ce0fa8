import { resolve } from 'node:path';

/** Folder of the pages that we wrote: the sample article and those that the tests open. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/pages');

/** The sample article's file in that folder. */
export const SAMPLE_ARTICLE = 'trade-talks.html';
