import type { Catalogue } from '../catalogue';
import { core } from './core';
import { pages } from './pages';

export const ja = { ...core, ...pages } as Catalogue;
