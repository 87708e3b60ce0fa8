import type { Dated } from '../../pack/pack';
import type { DatedSense, Sense } from '../../matching/lexicon';

/** A sense with its labels, before it knows the senses that may replace it. */
export type DraftSense = Omit<Sense, 'dated'> & { readonly dated?: Dated };

/** Gathers senses. Labels with equal conditions share a sense. */
export class SenseTable {
  readonly #senses: Omit<Sense, 'labels'>[] = [];
  readonly #labels: Set<string>[] = [];
  readonly #indexes = new Map<string, number>();

  /** @returns the index of the sense, which may be one with other labels that was added before */
  add({ labels, dated, ...rest }: DraftSense): number {
    // A label with a time of its own counts on pages of any date.
    const sense = dated ? { ...rest, dated: this.#datedSense(rest, dated) } : rest;
    const index = this.#indexOf(sense);
    for (const form of labels.flatMap(hyphenations)) this.#labels[index]!.add(form);
    return index;
  }

  #datedSense(rest: Omit<DraftSense, 'labels' | 'dated'>, dated: Dated): DatedSense {
    const timeless = this.add({ ...rest, labels: [] });
    const { undatedNear, ...always } = dated;
    if (undatedNear === undefined) return { ...dated, timeless };
    return { ...dated, timeless, undated: this.add({ ...rest, dated: always, labels: [] }) };
  }

  /** Adds a label that counts near a word of its vocabulary, and elsewhere on a page that has it there. */
  addWithEcho(sense: DraftSense): void {
    const { near: _near, notNear: _notNear, introduces: _introduces, ...echo } = sense;
    const elsewhere = this.add({ ...echo, needs: 'introduction', labels: [] });
    this.add({ ...sense, elsewhere });
  }

  /** @returns the senses gathered so far */
  all(): Sense[] {
    return this.#senses.map((sense, index) => ({ labels: [...this.#labels[index]!], ...sense }));
  }

  #indexOf(sense: Omit<Sense, 'labels'>): number {
    const key = JSON.stringify(sense);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.#senses.push(sense) - 1;
      this.#labels.push(new Set());
      this.#indexes.set(key, index);
    }
    return index;
  }
}

/** "non-tariff" is also written "nontariff": a hyphen may be nothing, and the first word then another. */
export function hyphenations(form: string): string[] {
  const at = form.search(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u);
  if (at < 0) return [form];
  const rest = hyphenations(form.slice(at + 1));
  return rest.flatMap((end) => [`${form.slice(0, at)}-${end}`, form.slice(0, at) + end]);
}
