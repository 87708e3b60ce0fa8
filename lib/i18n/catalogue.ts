import type { en } from './en';
import type { core } from './en/core';
import type { pages } from './en/pages';

/** All words of the interface in one language, under the keys of the English ones. */
export type Catalogue = Texts<StringKey>;
export type StringKey = keyof typeof en;

/** Those that popup, panel and cards share. */
export type CoreCatalogue = Texts<CoreKey>;
export type CoreKey = keyof typeof core;

/** The others. */
export type PagesCatalogue = Texts<keyof typeof pages>;

type Texts<Key extends StringKey> = { readonly [K in Key]: Shape<(typeof en)[K]> };

/** A sentence, or one by plural category of `count` (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type Shape<Value> = Value extends string
  ? string
  : { readonly other: string; readonly [category: string]: string };

/**
 * One surface's words in another language: the keys of the English file, no others. That none is
 * missing, and that placeholders and plurals fit, is for `npm run check:words` to say.
 */
export type Translated<English> = { readonly [Key in keyof English]?: Shape<English[Key]> };
