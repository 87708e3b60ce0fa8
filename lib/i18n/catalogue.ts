import type { English } from 'virtual:pactlight/words';

/** All words of the interface in one language, under the keys of the English ones. */
export type Catalogue = { readonly [Key in StringKey]: Shape<English[Key]> };
export type StringKey = keyof English;

/** A sentence, or one by plural category of `count` (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type Shape<Value> = Value extends string
  ? string
  : { readonly other: string; readonly [category: string]: string };
