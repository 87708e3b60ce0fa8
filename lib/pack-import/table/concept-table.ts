import type { DraftConcept } from '../draft-concept';
import { ImportError } from '../import-error';
import { labelKey } from '../label-key';
import { LIMITS } from '../limits';

/** What one row says. Empty texts and lists are fields that it does not have. */
export interface RowConcept {
  readonly prefLabel: string;
  readonly altLabel: readonly string[];
  readonly hiddenLabel: readonly string[];
  readonly type: string;
  readonly definition: string;
  readonly url: string;
  /** Name of the issue. */
  readonly issue: string;
}

interface Gathered {
  row: RowConcept;
  altLabel: Map<string, string>;
  hiddenLabel: Map<string, string>;
}

/**
 * Gathers rows; those that name the same concept become one. Rows of a Wikidata query are about the
 * same item if they have the same address; rows of other tables if they have the same name, and not
 * two addresses.
 */
export class ConceptTable {
  merged = 0;
  /** By key, then by address; those without one have an empty address. */
  readonly #byKey = new Map<string, Map<string, Gathered>>();
  readonly #all: Gathered[] = [];
  #labels = 0;

  constructor(
    readonly byAddress: boolean,
    readonly file: string,
  ) {}

  get size(): number {
    return this.#all.length;
  }

  add(row: RowConcept): void {
    const isItem = this.byAddress && row.url !== '';
    const key = isItem ? row.url : labelKey(row.prefLabel);
    const sameKey = this.#byKey.get(key) ?? new Map<string, Gathered>();
    this.#byKey.set(key, sameKey);
    const [first] = sameKey.values();
    const same = sameKey.get(row.url) ?? (row.url === '' ? first : sameKey.get(''));
    if (same) return this.#merge(same, row, sameKey);
    const gathered: Gathered = { row, altLabel: new Map(), hiddenLabel: new Map() };
    sameKey.set(row.url, gathered);
    this.#all.push(gathered);
    this.#count(1);
    this.#addLabels(gathered, row);
  }

  list(): DraftConcept[] {
    const issues = new Map(this.issues().map(({ id, prefLabel }) => [prefLabel, id]));
    return this.#all.map(({ row, altLabel, hiddenLabel }) => ({
      prefLabel: row.prefLabel,
      ...(altLabel.size > 0 ? { altLabel: [...altLabel.values()] } : {}),
      ...(hiddenLabel.size > 0 ? { hiddenLabel: [...hiddenLabel.values()] } : {}),
      ...(row.type ? { type: row.type } : {}),
      ...(row.definition ? { definition: row.definition } : {}),
      ...(row.url ? { url: row.url } : {}),
      ...(issues.has(row.issue) ? { issue: issues.get(row.issue)! } : {}),
    }));
  }

  /** @returns the issues that rows name, in the order in which they first do */
  issues(): { id: string; prefLabel: string }[] {
    const names = new Set(this.#all.map(({ row }) => row.issue).filter(Boolean));
    return [...names].map((prefLabel, at) => ({ id: `issue-${at + 1}`, prefLabel }));
  }

  #merge(same: Gathered, row: RowConcept, sameKey: Map<string, Gathered>): void {
    this.merged += 1;
    const { row: first } = same;
    if (first.url === '' && row.url !== '') {
      sameKey.delete('');
      sameKey.set(row.url, same);
    }
    same.row = {
      ...first,
      type: first.type || row.type,
      definition: first.definition || row.definition,
      url: first.url || row.url,
      issue: first.issue || row.issue,
    };
    this.#addLabels(same, { ...row, altLabel: [row.prefLabel, ...row.altLabel] });
  }

  /** The same label in another spelling that matching folds is no second label. */
  #addLabels(
    { row: { prefLabel }, altLabel, hiddenLabel }: Gathered,
    row: Pick<RowConcept, 'altLabel' | 'hiddenLabel'>,
  ): void {
    const own = labelKey(prefLabel);
    for (const [list, names] of [
      [altLabel, row.altLabel],
      [hiddenLabel, row.hiddenLabel],
    ] as const)
      for (const name of names) {
        const key = labelKey(name);
        if (key === own || altLabel.has(key) || hiddenLabel.has(key)) continue;
        list.set(key, name);
        this.#count(1);
      }
  }

  #count(added: number): void {
    this.#labels += added;
    if (this.#labels > LIMITS.labels)
      throw new ImportError('too-many-labels', {
        file: this.file,
        values: { limit: LIMITS.labels },
      });
  }
}
