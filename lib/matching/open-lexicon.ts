import type { Lexicon, LexiconConcept, Sense } from './lexicon';
import { Lines } from './lines';
import { RecordReader } from './records';
import { wordHash } from './sieve';

/** A label of a lexicon, as its pack writes it. */
export interface ListedLabel {
  readonly form: string;
  readonly sense: number;
}

/** A lexicon as it is read: each part where it is first asked for, and then kept. */
export class OpenLexicon {
  readonly #concepts: RecordReader<LexiconConcept>;
  readonly #senses: RecordReader<Sense>;
  readonly #words: Lines;

  private constructor(readonly compiled: Lexicon) {
    this.#concepts = new RecordReader<LexiconConcept>(compiled.concepts, (id, shared) => ({
      id,
      ...shared,
    }));
    this.#senses = new RecordReader<Sense>(compiled.senses, senseOf);
    this.#words = new Lines(compiled.words);
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
   * @param word a first word, folded
   * @param hash of the word, see `wordHash`
   * @returns its labels; undefined where no label starts with it
   */
  startingWith(word: string, hash = wordHash(word)): readonly ListedLabel[] | undefined {
    const line = this.#words.at(hash & (this.compiled.wordLines - 1))!;
    for (const entry of line.split('\r')) {
      const end = entry.indexOf('\t');
      const first = entry.slice(0, end);
      if (end > 0 && first.toLowerCase() === word) return labelsOf(first, entry.slice(end + 1));
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
    for (let i = 0; i < this.compiled.wordLines; i++)
      for (const entry of this.#words.at(i)!.split('\r')) {
        const tab = entry.indexOf('\t');
        if (tab > 0) yield* labelsOf(entry.slice(0, tab), entry.slice(tab + 1));
      }
    for (const [first, list] of Object.entries(this.compiled.unspaced))
      yield* labelsOf(first, list);
  }
}

const opened = new WeakMap<Lexicon, OpenLexicon>();

function senseOf(own: string, shared: Sense): Sense {
  if (own === '') return shared;
  return shared.role === 'namesake' || shared.role === 'rival'
    ? { ...shared, of: Number(own) }
    : { ...shared, concept: Number(own) };
}

function labelsOf(first: string, list: string): ListedLabel[] {
  const fields = list.split('\t');
  const labels: ListedLabel[] = [];
  for (let i = 0; i < fields.length; i += 2)
    for (const rest of fields[i + 1]!.split('|'))
      labels.push({
        sense: Number(fields[i]),
        form: rest[0] === '=' ? rest.slice(1) : first + rest,
      });
  return labels;
}
