import { core } from './core';
import { pages } from './pages';

/**
 * The interface's words, in English, a file for each surface. A `{placeholder}` is filled in; an
 * object gives the forms of a plural, chosen by `count`. What the pack says is not here.
 */
export const en = { ...core, ...pages } as const;
