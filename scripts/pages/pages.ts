import { resolve } from 'node:path';

/** Folder of our own pages: the sample article, and those that tests open. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/pages');

/**
 * Folder of real pages as their sites served them. They are not part of the project: tests that use
 * them take our own pages, or skip, if the folder does not exist.
 */
export const REAL_PAGES_FOLDER = resolve(import.meta.dirname, '../../../shared/corpus/pages');

/** The sample article's file in `PAGES_FOLDER`. */
export const SAMPLE_ARTICLE = 'trade-talks.html';
