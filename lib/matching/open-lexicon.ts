import type { Lexicon, LexiconConcept, Sense } from './lexicon';

/** A label of a lexicon, as its pack writes it. */
export interface ListedLabel {
  readonly form: string;
  readonly sense: number;
}

/** A lexicon as it is read: each part where it is first asked for, and then kept. */
export class OpenLexicon {
  readonly #concepts: Lines<LexiconConcept>;
  readonly #senses: Lines<Sense>;

  private constructor(readonly compiled: Lexicon) {
    this.#concepts = new Lines(compiled.concepts);
    this.#senses = new Lines(compiled.senses);
  }

  /** @returns the same for the same lexicon, whoever asks */
  static of(lexicon: Lexicon): OpenLexicon {
    let open = opened.get(lexicon);
    if (!open) opened.set(lexicon, (open = new OpenLexicon(lexicon)));
    return open;
  }

  concept(index: number): LexiconConcept {
    return this.#concepts.at(index);
  }

  sense(index: number): Sense {
    return this.#senses.at(index);
  }

  /**
   * Looks a first word up by halving: the lines are sorted by it.
   *
   * @param word folded
   * @returns its labels; undefined where no label starts with it
   */
  startingWith(word: string): readonly ListedLabel[] | undefined {
    const { words } = this.compiled;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const start = words.lastIndexOf('\n', (low + high) >> 1) + 1;
      const end = words.indexOf('\t', start);
      const first = words.slice(start, end);
      const folded = first.toLowerCase();
      if (folded === word) return labelsOf(first, words.slice(end + 1, lineEnd(words, end)));
      if (folded < word) low = lineEnd(words, end) + 1;
      else high = start - 1;
    }
    return undefined;
  }

  /** @returns labels of a script without gaps that start with a character */
  unspacedFrom(character: string): readonly ListedLabel[] {
    const list = this.compiled.unspaced[character];
    return list === undefined ? [] : labelsOf(character, list);
  }

  /** @returns every label, for checks */
  *labels(): Generator<ListedLabel> {
    for (const line of this.compiled.words.split('\n')) {
      const tab = line.indexOf('\t');
      yield* labelsOf(line.slice(0, tab), line.slice(tab + 1));
    }
    for (const [first, list] of Object.entries(this.compiled.unspaced)) yield* labelsOf(first, list);
  }
}

/** A list of values as JSON, one a line. */
class Lines<Value> {
  readonly #lines: readonly string[];
  readonly #values: Value[] = [];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  at(index: number): Value {
    return (this.#values[index] ??= JSON.parse(this.#lines[index]!) as Value);
  }
}

const opened = new WeakMap<Lexicon, OpenLexicon>();

function labelsOf(first: string, list: string): ListedLabel[] {
  const fields = list.split('\t');
  const labels: ListedLabel[] = [];
  for (let i = 0; i < fields.length; i += 2)
    for (const rest of fields[i + 1]!.split('|')) labels.push({ sense: Number(fields[i]), form: rest[0] === '=' ? rest.slice(1) : first + rest });
  return labels;
}

function lineEnd(lines: string, at: number): number {
  const end = lines.indexOf('\n', at);
  return end < 0 ? lines.length : end;
}
