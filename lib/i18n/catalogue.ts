import type { English } from 'virtual:pactlight/words';

/** All words of the interface in one language, with the keys of the English catalogue. */
export type Catalogue = { readonly [Key in StringKey]: Shape<English[Key]> };
export type StringKey = keyof English;

/**
 * A text, or one for each plural category of `count`
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules).
 */
type Shape<Value> = Value extends string
  ? string
  : { readonly other: string; readonly [category: string]: string };
