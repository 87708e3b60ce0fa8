import { UNSPACED, kindOf } from './characters';
import { firstWordKey, loosestKey } from './first-words';
import type { LabelList, Lexicon, Sense } from './lexicon';

/** A sense with the labels that have it. */
export interface LabelledSense extends Sense {
  readonly forms: readonly string[];
}

/** Gathers senses and their labels. Labels with equal conditions share a sense, which keeps the lexicon small. */
export class SenseTable {
  readonly #senses: Sense[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #labels = new Map<string, Set<number>>();

  /** @returns the index of the sense */
  add({ forms, ...sense }: LabelledSense): number {
    const key = JSON.stringify(sense);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.#senses.push(sense) - 1;
      this.#indexes.set(key, index);
    }
    for (const form of forms.flatMap(hyphenations)) this.#labels.set(form, (this.#labels.get(form) ?? new Set()).add(index));
    return index;
  }

  /** Adds a label that counts near a word of its vocabulary, and elsewhere on a page that has it there. */
  addWithEcho({ near, ...sense }: LabelledSense): void {
    const { introduces: _, ...echo } = sense;
    const elsewhere = this.add({ ...echo, needs: 'introduction', forms: [] });
    this.add({ ...sense, ...(near === undefined ? {} : { near }), elsewhere });
  }

  /** @param hasExactAccents whether a language's accents tell words apart */
  compiled(hasExactAccents: (language: string | undefined) => boolean): Pick<Lexicon, 'senses' | 'words' | 'unspaced'> {
    const words = new Map<string, Listed[]>();
    const unspaced = new Map<string, Listed[]>();
    for (const [form, indexes] of this.#labels)
      for (const index of indexes)
        if (kindOf(form.charCodeAt(0)) === UNSPACED) listed(unspaced, form[0]!).push({ form, index, key: form[0]! });
        else {
          const sense = this.#senses[index]!;
          const key = firstWordKey(form, sense, hasExactAccents(sense.language));
          listed(words, key.replace('~', '').toLowerCase()).push({ form, index, key });
        }
    return { senses: this.#senses, words: packed([...words.values()]), unspaced: packed([...unspaced.values()]) };
  }
}

interface Listed {
  readonly form: string;
  readonly index: number;
  readonly key: string;
}

function packed(lists: readonly (readonly Listed[])[]): Record<string, LabelList> {
  return Object.fromEntries(
    lists.map((list) => {
      const key = loosestKey(list.map((one) => one.key));
      const first = key.replace('~', '');
      const bySense = new Map<number, string[]>();
      for (const { form, index } of list)
        bySense.set(index, [...(bySense.get(index) ?? []), form.startsWith(first) ? form.slice(first.length) : `=${form}`]);
      return [key, [...bySense].flatMap(([index, forms]) => [index, forms.join('|')])];
    }),
  );
}

/** "non-tariff" is also written "nontariff": a hyphen may be nothing, and the first word then another. */
function hyphenations(form: string): string[] {
  const at = form.search(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u);
  if (at < 0) return [form];
  const rest = hyphenations(form.slice(at + 1));
  return rest.flatMap((end) => [`${form.slice(0, at)}-${end}`, form.slice(0, at) + end]);
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
