import type { Catalogue } from '../catalogue';
import { core } from './core';
import { pages } from './pages';

export const fr = { ...core, ...pages } as Catalogue;
