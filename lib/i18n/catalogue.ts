import type { en } from './en';

/** All words of the interface in one language, under the keys of the English ones. */
export type Catalogue = { readonly [Key in keyof typeof en]: Shape<(typeof en)[Key]> };
export type StringKey = keyof typeof en;

/** A sentence, or one by plural category of `count` (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type Shape<Value> = Value extends string ? string : { readonly other: string; readonly [category: string]: string };

/**
 * One surface's words in another language: the keys of the English file, no others. That none is
 * missing, and that placeholders and plurals fit, is for `npm run check:words` to say.
 */
export type Translated<English> = { readonly [Key in keyof English]?: Shape<English[Key]> };
