import { UNSPACED, kindOf } from './characters';
import { firstWordKey, loosestKey } from './first-words';
import type { Lexicon, Sense } from './lexicon';
import { initialsOf, words } from './sense-conditions';
import { compileSieve, wordHash } from './sieve';

/** A sense before it knows the others. */
export interface DraftSense extends Omit<Sense, 'abbreviates'> {
  /** Of a label: it is short for its concept. Of a rival: it stands for such a label that means something else. */
  readonly abbreviates?: true;
}

/** A sense with the labels that have it. */
export interface LabelledSense extends DraftSense {
  readonly forms: readonly string[];
}

/** Gathers senses and their labels. Labels with equal conditions share a sense, which keeps the lexicon small. */
export class SenseTable {
  readonly #senses: DraftSense[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #labels = new Map<string, Set<number>>();

  /** The senses gathered so far, by index. */
  get all(): readonly DraftSense[] {
    return this.#senses;
  }

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
  addWithEcho({ near, notNear, ...sense }: LabelledSense): void {
    const { introduces: _, ...echo } = sense;
    const elsewhere = this.add({ ...echo, needs: 'introduction', forms: [] });
    this.add({ ...sense, ...(near === undefined ? {} : { near }), ...(notNear === undefined ? {} : { notNear }), elsewhere });
  }

  /** @param hasExactAccents whether a language's accents tell words apart */
  compiled(hasExactAccents: (language: string | undefined) => boolean): CompiledSenses {
    const spaced = new Map<string, Listed[]>();
    const unspaced = new Map<string, Listed[]>();
    for (const [form, indexes] of this.#labels)
      for (const index of indexes)
        if (kindOf(form.charCodeAt(0)) === UNSPACED) listed(unspaced, form[0]!).push({ form, index });
        else {
          const sense = this.#senses[index]!;
          const key = firstWordKey(form, sense.case, hasExactAccents(sense.language));
          listed(spaced, key.replace('~', '').toLowerCase()).push({ form, index, key });
        }
    const keys = new Map([...spaced].map(([folded, list]) => [folded, loosestKey(list.map(({ key }) => key!))]));
    return {
      senses: this.#senses.map((sense) => JSON.stringify(this.#linked(sense))).join('\n'),
      words: [...spaced]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([folded, list]) => `${shownKey(keys.get(folded)!)}\t${packed(shownKey(keys.get(folded)!), list)}`)
        .join('\n'),
      sieve: compileSieve([...keys.values()].flatMap(hashesOf)),
      unspaced: Object.fromEntries([...unspaced].map(([first, list]) => [first, packed(first, list)])),
    };
  }

  /** Gives a sense what it has to do with others of its concept. */
  #linked(sense: DraftSense): Sense {
    const { abbreviates, ...rest } = sense;
    const indexOf = (role: Sense['role']): number => this.#senses.findIndex((one) => one.role === role && (one.concept ?? one.of) === sense.concept);
    if (sense.role === 'family') return { ...rest, doubtful: indexOf('doubtful'), namesake: indexOf('namesake') };
    if (!abbreviates || sense.concept === undefined) return rest;
    return { ...rest, abbreviates: { names: this.#namesFor(sense), rival: this.#senses.findIndex((one) => one.abbreviates && one.of === sense.concept) } };
  }

  /** Names of a sense's concept that one of the sense's labels has the initials of. */
  #namesFor(sense: DraftSense): string[] {
    const forms = [...this.#labels].filter(([, indexes]) => [...indexes].some((index) => this.#senses[index]!.concept === sense.concept));
    const shorts = new Set(forms.map(([form]) => form.toLowerCase()));
    return [...new Set(forms.map(([form]) => words(form)).filter((name) => shorts.has(initialsOf(name))).map((name) => name.join(' ')))];
  }
}

type CompiledSenses = Pick<Lexicon, 'senses' | 'words' | 'sieve' | 'unspaced'>;

interface Listed {
  readonly form: string;
  readonly index: number;
  /** Of scripts with gaps between words, see `firstWordKey`. */
  readonly key?: string;
}

function shownKey(key: string): string {
  return key.replace('~', '');
}

function packed(first: string, list: readonly Listed[]): string {
  const bySense = new Map<number, string[]>();
  for (const { form, index } of list)
    bySense.set(index, [...(bySense.get(index) ?? []), form.startsWith(first) ? form.slice(first.length) : `=${form}`]);
  return [...bySense].flatMap(([index, forms]) => [index, forms.join('|')]).join('\t');
}

/** How texts may write a first word, its plural included. A word whose accents must be there is not met by its hash. */
function hashesOf(key: string): number[] {
  if (key[0] === '~') return [];
  const small = key.toLowerCase();
  const forms = [small, `${small}s`, ...(small.endsWith('y') ? [`${small.slice(0, -1)}ies`] : [])];
  const cases = /^[a-z]/.test(key) ? [true, false] : [/^[^A-Z]/.test(key)];
  return forms.flatMap((form) => cases.map((isSmall) => wordHash(form, isSmall)));
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
