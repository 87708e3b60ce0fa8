import type { Dated } from '../pack/pack';
import type { DatedSense, Sense } from '../pack/lexicon';

/** A sense with its labels, before the indexes of senses that may replace it are known. */
export type DraftSense = Omit<Sense, 'dated'> & { readonly dated?: Dated };

/** Gathers senses. Labels with equal conditions share a sense. */
export class SenseTable {
  readonly #senses: Omit<Sense, 'labels'>[] = [];
  readonly #labels: Set<string>[] = [];
  readonly #indexes = new Map<string, number>();

  /**
   * @returns the index of the sense; labels with the conditions of an earlier sense join that sense
   */
  add({ labels, dated, ...rest }: DraftSense): number {
    // A label that says its own time counts on pages of any date.
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

  /**
   * Adds a label that counts near a word of its vocabulary and, after that, anywhere on the page.
   */
  addWithEcho(sense: DraftSense): void {
    const { near: _near, notNear: _notNear, introduces: _introduces, ...echo } = sense;
    const elsewhere = this.add({ ...echo, needs: 'introduction', labels: [] });
    this.add({ ...sense, elsewhere });
  }

  /** @returns all senses added so far */
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

/**
 * "non-tariff" is also written "nontariff". Its first word then differs, so it is a label of its
 * own.
 */
export function hyphenations(form: string): string[] {
  const at = form.search(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/u);
  if (at < 0) return [form];
  const rest = hyphenations(form.slice(at + 1));
  return rest.flatMap((end) => [`${form.slice(0, at)}-${end}`, form.slice(0, at) + end]);
}
