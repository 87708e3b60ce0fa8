import { resolve } from 'node:path';

/** Folder of our own pages: the sample article, and those that tests open. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/pages');

/** The sample article's file in that folder. */
export const SAMPLE_ARTICLE = 'trade-talks.html';
