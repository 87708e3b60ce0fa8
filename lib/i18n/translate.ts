import type { English } from 'virtual:pactlight/words';
import type { Catalogue, StringKey } from './catalogue';
import { fill } from './fill';

export type { Catalogue, StringKey } from './catalogue';

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;
type Forms<Value> = Value extends string ? Value : Value[keyof Value];
type Placeholders<Key extends StringKey> = PlaceholdersIn<Forms<English[Key]>>;
/** Values for the placeholders of a key's text. */
export type Values<Key extends StringKey> = [Placeholders<Key>] extends [never]
  ? English[Key] extends string
    ? []
    : [values: { readonly count: number }]
  : English[Key] extends string
    ? [values: { readonly [Name in Placeholders<Key>]: string | number }]
    : [
        values: {
          readonly [Name in Placeholders<Key> | 'count']: Name extends 'count'
            ? number
            : string | number;
        },
      ];

/** Keys of texts without plural forms. */
export type SimpleKey = {
  [Key in StringKey]: English[Key] extends string ? Key : never;
}[StringKey];

/** Words of the interface in one language. */
export interface Translate {
  /** BCP 47. */
  readonly language: string;
  /**
   * @param key a key of the catalogue
   * @param values one for each `{placeholder}` of the text; numbers get the language's format,
   *   `count` selects the plural form
   * @returns the text, filled in
   */
  <Key extends StringKey>(key: Key, ...values: Values<Key>): string;
  /** The language's writing direction. */
  readonly direction: 'ltr' | 'rtl';
  /** @returns the text with its placeholders, to be filled in later */
  template(key: SimpleKey): string;
  /** @returns a small number in words ("four"), a larger one in figures */
  inWords(count: number): string;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * @param catalogue the texts
 * @param language BCP 47, for plural rules and numbers
 * @returns a function from key and values to text
 */
export function createTranslate(catalogue: Catalogue, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const translate = (key: StringKey, values: { [name: string]: string | number } = {}): string => {
    const entry: string | { readonly other: string; readonly [category: string]: string } =
      catalogue[key];
    const text =
      typeof entry === 'string'
        ? entry
        : (entry[plurals.select(Number(values['count']))] ?? entry.other);
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? numbers.format(value) : value,
    ]);
    return fill(text, Object.fromEntries(written));
  };
  return Object.assign(translate as unknown as Translate, {
    language,
    direction: RIGHT_TO_LEFT.has(language) ? ('rtl' as const) : ('ltr' as const),
    template: (key: SimpleKey) => catalogue[key],
    inWords: (count: number) =>
      catalogue['number.words'].split(' ')[count] ?? numbers.format(count),
  });
}
