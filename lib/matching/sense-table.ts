import type { Dated, Words } from '../pack/pack';
import { UNSPACED, kindOf } from './characters';
import { compileWordList } from '../pack/compile/compile-vocabularies';
import { sieveKeys } from './label-keys';
import { labelWords } from './label-words';
import type { Lexicon, Sense } from './lexicon';
import { joinLines } from './lines';
import { compileRecords } from './records';
import { initialsOf, words } from './sense-conditions';
import { type SieveKey, compileSieve, wordHash } from './sieve';

/** A sense before it knows the others. */
export interface DraftSense extends Omit<Sense, 'abbreviates' | 'dated'> {
  /** With the index of the other sense, once that is known. */
  readonly dated?: Dated & { readonly timeless?: number };
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
  add({ forms, ...given }: LabelledSense): number {
    const sense = this.#withTimeless(given);
    const key = JSON.stringify(sense);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.#senses.push(sense) - 1;
      this.#indexes.set(key, index);
    }
    for (const form of forms.flatMap(hyphenations))
      this.#labels.set(form, (this.#labels.get(form) ?? new Set()).add(index));
    return index;
  }

  /** A label that says its own time counts whatever the page's. */
  #withTimeless(sense: DraftSense): DraftSense {
    if (!sense.dated || sense.dated.timeless !== undefined) return sense;
    const { dated, ...timeless } = sense;
    return { ...sense, dated: { ...dated, timeless: this.add({ ...timeless, forms: [] }) } };
  }

  /** Adds a label that counts near a word of its vocabulary, and elsewhere on a page that has it there. */
  addWithEcho({ near, notNear, ...sense }: LabelledSense): void {
    const { introduces: _, ...echo } = sense;
    const elsewhere = this.add({ ...echo, needs: 'introduction', forms: [] });
    this.add({
      ...sense,
      ...(near === undefined ? {} : { near }),
      ...(notNear === undefined ? {} : { notNear }),
      elsewhere,
    });
  }

  /** @param hasExactAccents whether a language's accents tell words apart */
  compiled(hasExactAccents: (language: string | undefined) => boolean): CompiledSenses {
    const spaced = new Map<string, Listed[]>();
    const unspaced = new Map<string, Listed[]>();
    const keys: SieveKey[] = [];
    for (const [form, indexes] of this.#labels)
      for (const index of indexes)
        if (kindOf(form.charCodeAt(0)) === UNSPACED)
          listed(unspaced, form[0]!).push({ form, index });
        else {
          const sense = this.#senses[index]!;
          keys.push(...sieveKeys(form, sense, hasExactAccents(sense.language)));
          listed(spaced, labelWords(form)[0]!.folded).push({ form, index });
        }
    return {
      senses: compileRecords(this.#senses.map((sense, index) => this.#record(sense, index))),
      ...wordLines(spaced),
      sieve: compileSieve(keys),
      unspaced: Object.fromEntries(
        [...unspaced].map(([first, list]) => [first, packed(first, list)]),
      ),
    };
  }

  /** A sense, and what it has to do with others of its concept. */
  #record(sense: DraftSense, index: number): readonly [own: number | string, shared: object] {
    const { concept, of, abbreviates, elsewhere, dated, ...shared } = sense;
    const own = concept ?? of ?? '';
    const offsetOf = (wanted: (one: DraftSense) => boolean | undefined): number =>
      this.#senses.findIndex(wanted) - index;
    const withRole = (role: Sense['role']): number =>
      offsetOf((one) => one.role === role && (one.concept ?? one.of) === concept);
    return [
      own,
      {
        ...shared,
        ...Object.fromEntries(
          WORD_CONDITIONS.flatMap((condition) =>
            sense[condition] ? [[condition, compiledWords(sense[condition])]] : [],
          ),
        ),
        ...(asks(sense) ? { asks: true } : {}),
        ...(dated ? { dated: { ...dated, timeless: dated.timeless! - index } } : {}),
        ...(elsewhere === undefined ? {} : { elsewhere: elsewhere - index }),
        ...(sense.role === 'family'
          ? { doubtful: withRole('doubtful'), namesake: withRole('namesake') }
          : {}),
        ...(abbreviates && concept !== undefined
          ? {
              abbreviates: {
                names: this.#namesFor(sense),
                rival: offsetOf((one) => one.abbreviates && one.of === concept),
              },
            }
          : {}),
      },
    ];
  }

  /** Names of a sense's concept that one of the sense's labels has the initials of. */
  #namesFor(sense: DraftSense): string[] {
    const forms = [...this.#labels].filter(([, indexes]) =>
      [...indexes].some((index) => this.#senses[index]!.concept === sense.concept),
    );
    const shorts = new Set(forms.map(([form]) => form.toLowerCase()));
    return [
      ...new Set(
        forms
          .map(([form]) => words(form))
          .filter((name) => shorts.has(initialsOf(name)))
          .map((name) => name.join(' ')),
      ),
    ];
  }
}

const WORD_CONDITIONS = [
  'precededBy',
  'followedBy',
  'notPrecededBy',
  'notFollowedBy',
  'notAfterInCapitals',
] as const;
/** What the text around a label is looked at for. */
const CONDITIONS = [
  ...WORD_CONDITIONS,
  'near',
  'notAfterName',
  'notBeforeName',
  'abbreviates',
  'inLanguage',
  'dated',
] as const;

/** Names of vocabularies stay; all other words become one list. */
function compiledWords(list: Words): Words {
  const literal = list.filter((word) => word[0] !== '@');
  return [
    ...list.filter((word) => word[0] === '@'),
    ...(literal.length > 0 ? [compileWordList(literal)] : []),
  ];
}

function asks(sense: DraftSense): boolean {
  return (
    sense.role === 'family' ||
    (sense.concept !== undefined && sense.abbreviates) ||
    CONDITIONS.some((condition) => sense[condition] !== undefined)
  );
}

type CompiledSenses = Pick<Lexicon, 'senses' | 'words' | 'wordLines' | 'sieve' | 'unspaced'>;

interface Listed {
  readonly form: string;
  readonly index: number;
}

/** About one word a line: a word's line is known by its hash. */
function wordLines(
  byFirst: ReadonlyMap<string, readonly Listed[]>,
): Pick<Lexicon, 'words' | 'wordLines'> {
  const count = 2 ** Math.floor(Math.log2(Math.max(1, byFirst.size)));
  const lines: string[][] = Array.from({ length: count }, () => []);
  for (const [folded, list] of byFirst) {
    const first =
      commonest(
        list
          .map(({ form }) => form.slice(0, folded.length))
          .filter((start) => start.toLowerCase() === folded),
      ) ?? folded;
    lines[wordHash(folded) & (count - 1)]!.push(`${first}\t${packed(first, list)}`);
  }
  return { words: joinLines(lines.map((line) => line.join('\r'))), wordLines: count };
}

function commonest(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )[0];
}

function packed(first: string, list: readonly Listed[]): string {
  const bySense = new Map<number, string[]>();
  for (const { form, index } of list)
    bySense.set(index, [
      ...(bySense.get(index) ?? []),
      form.startsWith(first) ? form.slice(first.length) : `=${form}`,
    ]);
  return [...bySense].flatMap(([index, forms]) => [index, forms.join('|')]).join('\t');
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
